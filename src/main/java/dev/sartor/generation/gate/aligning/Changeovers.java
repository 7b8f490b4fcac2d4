package dev.sartor.generation.gate.aligning;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.reading.Reading;
import java.util.stream.IntStream;

/** "The introduction of B" of "the move from A to B": what one goes over to comes in, and not what one leaves. */
final class Changeovers {
    private static final int[] NONE = {};

    private Changeovers() {}

    /** Where the fact tells of going over to what the claim says was introduced; none where it does not. */
    static int[] in(Reading text, Claim claim, int i) {
        if (!claim.line().words().in(Group.INTRODUCING, i)) return NONE;
        return IntStream.range(0, text.words().size())
                .filter(p -> isSwitch(text.words(), p) && isOfTheNew(text, claim, p))
                .toArray();
    }

    /** A noun or verb of going over, right before where from, or where to; German "stellten … auf … um". */
    private static boolean isSwitch(Words words, int p) {
        if (!words.in(Group.SWITCHING, p)) return false;
        if (words.lower(p).startsWith("stell")) return true;
        boolean noun = !words.lower(p).equals("move") || words.in(Group.DETERMINER, p - 1);
        return noun && (words.in(Group.FROM, p + 1) || words.in(Group.OF, p + 1) || words.in(Group.TOWARD, p + 1));
    }

    /** Some word of the claim stands behind "to", and none of them only before it. */
    private static boolean isOfTheNew(Reading text, Claim claim, int p) {
        var clause = text.segment(p);
        int to = IntStream.range(p + 1, clause.end())
                .filter(q -> text.words().in(Group.TOWARD, q))
                .findFirst()
                .orElse(-1);
        boolean apart = !text.words().lower(p).startsWith("stell") || isClosedBy(text.words(), to, clause.end());
        if (to < 0 || !apart) return false;
        boolean found = false;
        for (int j : claim.content()) {
            int[] at = text.at(claim.line().keys().get(j));
            if (at.length > 0 && IntStream.of(at).allMatch(q -> p < q && q < to)) return false;
            found |= IntStream.of(at).anyMatch(q -> to < q && q < clause.end());
        }
        return found;
    }

    private static boolean isClosedBy(Words words, int from, int end) {
        return IntStream.range(Math.max(from, 0), end)
                .anyMatch(q -> words.lower(q).equals("um"));
    }
}
