package dev.sartor.generation.letter;

import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Requirement.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the job cannot be had without and no paragraph tells: the licences and certificates in one sentence, the languages in
 * another. A posting that asks for a licence sorts by it first.
 */
final class Papers {
    private static final int MOST = 3;
    private static final Set<Kind> ON_PAPER = Set.of(Kind.LICENCE, Kind.CERTIFICATE);
    private static final Set<Kind> SPOKEN = Set.of(Kind.LANGUAGE);

    private final Desk desk;

    Papers(Desk desk) {
        this.desk = desk;
    }

    List<Line> told() {
        var own = Locale.forLanguageTag(desk.brief.language().tag());
        var papers = held(ON_PAPER, Set.of(Fact.Kind.LICENCE, Fact.Kind.CERTIFICATE)).stream()
                .filter(f -> !desk.phrases.has("paper.not", f.text()))
                .toList();
        var spoken = held(SPOKEN, Set.of(Fact.Kind.LANGUAGE)).stream()
                .filter(f -> !name(f).equalsIgnoreCase(own.getDisplayLanguage(own)))
                .toList();
        return Stream.of(said("papers", papers), said("spoken", spoken))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What of a kind has to be there, and is, and stands nowhere in the letter. */
    private List<Fact> held(Set<Kind> asked, Set<Fact.Kind> kinds) {
        var out = new ArrayList<Fact>();
        for (var met : desk.brief.match().met()) {
            if (!asked.contains(met.requirement().kind()) || !isMust(met)) continue;
            met.support().stream()
                    .flatMap(s -> desk.brief.fact(s.factId()).stream())
                    .filter(f -> kinds.contains(f.kind()) && !desk.told.contains(f.id()))
                    .max(Comparator.comparingDouble((Fact f) -> desk.overlap.cover(label(met), f.text()))
                            .thenComparing(Fact::id))
                    .filter(f -> out.size() < MOST && !out.contains(f))
                    .ifPresent(out::add);
        }
        return out;
    }

    private boolean isMust(Met met) {
        Requirement asked = met.requirement();
        return asked.importance() == Importance.MUST
                && met.standing() == Standing.SHOWN
                && !desk.used.contains(asked.span());
    }

    private static String label(Met met) {
        return met.requirement().label();
    }

    private Optional<Line> said(String kind, List<Fact> facts) {
        if (facts.isEmpty()) return Optional.empty();
        var names = facts.stream().map(this::named).toList();
        var last = names.getLast();
        var and = desk.phrases.text("and", Map.of());
        var all = names.size() == 1
                ? last
                : String.join(", ", names.subList(0, names.size() - 1)) + " " + and + " " + last;
        var on = facts.stream().map(f -> (Source) new Source.OfFact(f.id())).toList();
        return desk.say("letter/" + kind + "/0", kind, 0, Map.of("names", all), ".", on)
                .map(Body::raised);
    }

    private String named(Fact fact) {
        var name = name(fact);
        return desk.region(fact)
                .filter(region -> !name.contains(region))
                .map(region -> name.endsWith(")")
                        ? name.substring(0, name.length() - 1) + ", " + region + ")"
                        : name + " (" + region + ")")
                .orElse(name);
    }

    private static String name(Fact fact) {
        return Objects.requireNonNullElse(fact.text().split(",")[0], "").strip();
    }
}
