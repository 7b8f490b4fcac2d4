package dev.sartor.generation.gate.aligning;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.reading.Reading;
import java.util.stream.IntStream;

/**
 * Parts of German compounds: the head says less than the whole ("Abschlüsse" of "Monatsabschlüsse"); the other part only
 * beside the head ("Zufriedenheit der Kunden" of "Kundenzufriedenheit").
 */
final class GermanNouns {
    private static final int SHORTEST = 5;

    private GermanNouns() {}

    /** Positions of the fact's compounds that this noun of the claim is a part of. */
    static int[] within(Claim claim, Reading text, int i) {
        var token = claim.line().words().token(i);
        var key = claim.line().keys().get(i);
        if (!token.isCapital() || token.text().length() < SHORTEST) return new int[0];
        return IntStream.range(0, text.words().size())
                .filter(p -> text.words().token(p).isCapital())
                .filter(p -> isHead(key, text.keys().get(p))
                        || isRest(claim, key, text.keys().get(p)))
                .toArray();
    }

    private static boolean isHead(String key, String whole) {
        return key.length() >= SHORTEST && whole.endsWith(key) && whole.length() - key.length() >= 3;
    }

    /** The joint between the two parts: none, s, n, en. */
    private static boolean isBetween(int letters) {
        return 0 <= letters && letters <= 3;
    }

    private static boolean isRest(Claim claim, String key, String whole) {
        return whole.startsWith(key)
                && claim.tokens().stream()
                        .filter(j -> claim.line().words().token(j).isCapital())
                        .mapToObj(j -> claim.line().keys().get(j))
                        .filter(head -> head.length() >= SHORTEST && isHead(head, whole))
                        .anyMatch(head -> isBetween(whole.length() - head.length() - key.length()));
    }
}
