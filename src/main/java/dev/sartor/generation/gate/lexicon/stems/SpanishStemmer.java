package dev.sartor.generation.gate.lexicon.stems;

/** Spanish inflection: accents folded, the endings of number, gender and tense cut. */
final class SpanishStemmer implements Stemmer {
    private static final String[] ENDINGS = {
        "iendo", "ieron", "aron", "ando", "amos", "imos", "aba", "ada", "ado", "ida", "ido", "ar", "er", "ir", "an",
        "en", "as", "es", "os", "io", "a", "e", "o", "i", "s"
    };

    @Override
    public String stem(String word) {
        var w = Accents.fold(word);
        if (w.matches(".{4,}[aei]mos")) return w.substring(0, w.length() - 4);
        if (w.endsWith("s") && w.length() > 4) w = w.substring(0, w.length() - 1);
        for (var ending : ENDINGS) {
            if (w.endsWith(ending) && w.length() - ending.length() >= 4)
                return w.substring(0, w.length() - ending.length());
        }
        return w;
    }
}
