package dev.sartor.generation.gate.numbers;

import dev.sartor.generation.gate.lexicon.Words;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** "The third day" and "the 3rd day": which one, in a word or in figures. */
public final class Ordinals {
    private static final int[] NOWHERE = {};

    private Ordinals() {}

    /** Positions in the fact that say the same place as the line's token, the letters behind its figures included. */
    public static int[] in(Words fact, Words line, int i) {
        var sought = said(line, i);
        if (sought == null) return NOWHERE;
        return IntStream.range(0, fact.size())
                .filter(p -> {
                    var here = place(fact, p);
                    return here != null && here.compareTo(sought) == 0;
                })
                .toArray();
    }

    /** The place that the line's token tells, or is part of telling; null for none. */
    public static @Nullable BigDecimal said(Words line, int i) {
        var place = place(line, i);
        return place == null && i > 0 && line.token(i).glued() ? place(line, i - 1) : place;
    }

    private static @Nullable BigDecimal place(Words words, int i) {
        if (words.token(i).isNumber()) {
            boolean plain = words.lower(i).length() <= 2 && Names.isOrdinal(words, i);
            return plain ? new BigDecimal(words.lower(i)) : null;
        }
        return words.token(i).isWord() ? NumberLexicon.of(words.lexicon()).ordinal(words.lower(i)) : null;
    }
}
