package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.periods.DateMention;
import dev.sartor.generation.gate.reading.Segment;
import dev.sartor.generation.gate.text.Tokens;
import dev.sartor.kernel.PartialDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Promoted to ward manager in 2021": a later title at an employer where the person held another one before. */
final class Promotion {
    private Promotion() {}

    /** @return the proof of a claim that says no more than a promotion that the entries show; empty for any other claim */
    static Optional<Proof> of(Claim claim, Dossier dossier, Court court) {
        int promoted = claim.tokens().nextSetBit(0);
        if (!claim.line().words().in(Group.PROMOTED, promoted)) return Optional.empty();
        var rest = (BitSet) claim.tokens().clone();
        rest.clear(promoted);
        var segment = claim.segment();
        var title = new Segment(
                segment.id(), segment.sentence(), segment.first(), segment.end(), segment.parent(), List.of(), false);
        var proof = court.tried(new Claim(claim.line(), title, rest, claim.letter()));
        var risen = proof.provers().stream()
                .filter(fact ->
                        isTitled(fact) && isWhole(claim, fact) && hasRisen(fact, dossier) && isThen(claim, fact))
                .toList();
        return risen.isEmpty() || !proof.isProven()
                ? Optional.empty()
                : Optional.of(new Proof(claim, risen, List.of()));
    }

    private static boolean isTitled(KnownFact fact) {
        return fact.fact().place().title() != null && fact.fact().place().organisation() != null;
    }

    /** "Adjuster" is not what a senior adjuster was promoted to. */
    private static boolean isWhole(Claim claim, KnownFact fact) {
        var title = Objects.requireNonNull(fact.fact().place().title());
        return Tokens.fold(claim.surface())
                .toLowerCase(Locale.ROOT)
                .contains(Tokens.fold(title).toLowerCase(Locale.ROOT));
    }

    /** An entry of the same employer with another title began before. */
    private static boolean hasRisen(KnownFact fact, Dossier dossier) {
        var place = fact.fact().place();
        var organisation = Objects.requireNonNull(place.organisation());
        return dossier.facts().values().stream()
                .filter(other -> isTitled(other) && !other.entry().equals(fact.entry()))
                .filter(other -> organisation.equals(other.fact().place().organisation()))
                .filter(other ->
                        !Objects.equals(place.title(), other.fact().place().title()))
                .anyMatch(
                        other -> isBefore(other.period().start(), fact.period().start()));
    }

    private static boolean isBefore(@Nullable PartialDate a, @Nullable PartialDate b) {
        return a != null && b != null && month(a) < month(b);
    }

    private static int month(PartialDate date) {
        return date.year() * 12 + (date.month() == null ? 0 : date.month());
    }

    /** One is promoted when the new position begins. */
    private static boolean isThen(Claim claim, KnownFact fact) {
        var start = fact.period().start();
        return claim.dates().stream()
                .map(DateMention::date)
                .allMatch(said -> said != null
                        && start != null
                        && said.year() == start.year()
                        && (said.month() == null || said.month().equals(start.month())));
    }
}
