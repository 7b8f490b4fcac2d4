package dev.sartor.generation.gate.lexicon.stems;

/** Cuts a word to what its inflected forms share; derivation is the data's business. */
public interface Stemmer {
    /** @param word in lower case */
    String stem(String word);

    /** The stemmer of a language; one that changes nothing where there is none. */
    static Stemmer of(String language) {
        return switch (language) {
            case "en" -> new EnglishStemmer();
            case "de" -> new GermanStemmer();
            case "fr" -> new FrenchStemmer();
            case "es" -> new SpanishStemmer();
            default -> word -> word;
        };
    }
}
