package dev.sartor.matching.meaning;

/** Tells how near texts are in what they mean. */
public interface Meaning {
    /** Names what makes the vectors; vectors of two makers are never compared. */
    String id();

    /** The language whose texts it understands (BCP 47, two letters). */
    String language();

    /** A vector of length 1; the same text always gets the same one. Safe for use by several threads. */
    float[] of(String text);

    /** Cosine of two texts, −1 to 1, to four digits, so that a machine's last bit decides nothing. */
    default double nearness(String one, String other) {
        var a = of(one);
        var b = of(other);
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return Math.round(sum * 10_000) / 10_000.0;
    }
}
