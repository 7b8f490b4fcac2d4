package dev.sartor.generation.gate.aligning;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.reading.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A claim before one fact.
 *
 * @param anchor the fact's clause that the claim's verb, or most of its words, stands in; null when none of them does
 */
public record Trial(
        Claim claim,
        KnownFact fact,
        Alignment alignment,
        @Nullable Segment anchor) {
    private static final int OWN_VERB = 6;

    public static Trial of(Claim claim, KnownFact fact, Alignment alignment) {
        return new Trial(claim, fact, alignment, anchor(claim, fact, alignment));
    }

    /** The words of the claim that have a place in the fact's text, but none that belongs to the anchor. */
    public int[] astray() {
        var clause = anchor;
        if (clause == null) return new int[0];
        return alignment.text().keySet().stream()
                .mapToInt(Integer::intValue)
                .filter(i -> IntStream.of(alignment.at(i)).noneMatch(p -> belongs(p, clause)))
                .filter(i ->
                        !isBehindPreposition(i) || IntStream.of(alignment.at(i)).noneMatch(this::isOthers))
                .sorted()
                .toArray();
    }

    /** "40 prototypes of the board": behind a preposition that stands behind the claim's verb. */
    private boolean isBehindPreposition(int token) {
        var words = claim.line().words();
        int verb = claim.verbs().isEmpty() ? -1 : claim.verbs().getLast();
        for (int i = token - 1; verb >= 0 && i > verb; i--) if (words.in(Group.PREPOSITION, i)) return true;
        return false;
    }

    /** In another statement of the fact, of what others did: the thing one's own deed is about. */
    private boolean isOthers(int position) {
        var clause = anchor;
        var segment = fact.text().segment(position);
        return clause != null
                && segment.sentence() != clause.sentence()
                && IntStream.range(segment.first(), segment.end())
                        .anyMatch(i -> fact.text().words().in(Group.PERSON, i));
    }

    /** True when a position of the fact is in the clause, under it, over it, or what its "it" or "the" points back to. */
    public boolean belongs(int position, Segment clause) {
        var other = fact.text().segment(position);
        return fact.text().related(other, clause) || Anaphora.pointsBack(fact.text(), clause, position);
    }

    private static @Nullable Segment anchor(Claim claim, KnownFact fact, Alignment alignment) {
        var verbs = claim.verbs().stream().filter(alignment.text()::containsKey).toList();
        return candidates(verbs.isEmpty() ? List.copyOf(alignment.text().keySet()) : verbs, fact, alignment).stream()
                .min(Comparator.comparingInt(
                                (Segment s) -> -weight(s, fact, alignment) - own(s, claim, fact, alignment))
                        .thenComparingInt(Segment::id))
                .orElse(null);
    }

    private static List<Segment> candidates(List<Integer> tokens, KnownFact fact, Alignment alignment) {
        return tokens.stream()
                .flatMapToInt(i -> IntStream.of(alignment.at(i)))
                .map(p -> fact.text().segment(p).id())
                .distinct()
                .mapToObj(id -> fact.text().segments().get(id))
                .toList();
    }

    /** The clause with the claim's very verb, not only one that says the like. */
    private static int own(Segment segment, Claim claim, KnownFact fact, Alignment alignment) {
        return (int) claim.verbs().stream()
                        .filter(v -> IntStream.of(alignment.at(v))
                                .anyMatch(p -> segment.has(p)
                                        && fact.text()
                                                .keys()
                                                .get(p)
                                                .equals(claim.line().keys().get(v))))
                        .count()
                * OWN_VERB;
    }

    /** How many of the claim's words the clause holds; those under or over it count half. */
    private static int weight(Segment segment, KnownFact fact, Alignment alignment) {
        int sum = 0;
        for (var positions : alignment.text().values()) {
            if (IntStream.of(positions).anyMatch(segment::has)) sum += 2;
            else if (IntStream.of(positions)
                    .anyMatch(p -> fact.text().related(fact.text().segment(p), segment))) sum++;
        }
        return sum;
    }
}
