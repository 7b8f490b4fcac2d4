package dev.sartor.generation.gate.lexicon.stems;

import java.text.Normalizer;

/** Letters without their accents. */
final class Accents {
    private Accents() {}

    static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
