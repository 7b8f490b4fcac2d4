package dev.sartor.generation.gate.numbers;

import dev.sartor.generation.gate.lexicon.Words;

/** Whether a word is a number, for rules that only need to know that. */
public final class NumberWords {
    private NumberWords() {}

    /** True for "six", in the text's own language; not for digits. */
    public static boolean isCardinal(Words words, int i) {
        return NumberLexicon.of(words.lexicon()).cardinal(words.lower(i)) != null;
    }

    /** True for "days", "kg". */
    public static boolean isUnit(Words words, int i) {
        return NumberLexicon.of(words.lexicon()).unit(words.lower(i)) != null;
    }
}
