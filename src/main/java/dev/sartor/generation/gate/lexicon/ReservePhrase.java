package dev.sartor.generation.gate.lexicon;

import java.util.List;

/**
 * Words in a row that hold a statement back.
 *
 * @param order of the phrase in the data
 * @param words in lower case
 */
public record ReservePhrase(Reserve reserve, int order, List<String> words) {
    public ReservePhrase {
        words = List.copyOf(words);
    }
}
