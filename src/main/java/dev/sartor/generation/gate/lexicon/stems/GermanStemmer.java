package dev.sartor.generation.gate.lexicon.stems;

/** German inflection: umlauts folded, ge- of participles and the endings of nouns, adjectives and verbs cut. */
final class GermanStemmer implements Stemmer {
    private static final String[] ENDINGS = {
        "test", "ten", "tet", "ern", "est", "end", "te", "en", "er", "es", "em", "et", "st", "e", "n", "s", "t"
    };

    @Override
    public String stem(String word) {
        var w = word.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u').replace("ß", "ss");
        if (w.length() <= 4) return w;
        w = participle(w);
        for (var ending : ENDINGS) {
            if (w.endsWith(ending) && w.length() - ending.length() >= 4)
                return w.substring(0, w.length() - ending.length());
        }
        return w;
    }

    private static String participle(String w) {
        boolean ge = w.startsWith("ge") && (w.endsWith("t") || w.endsWith("en")) && w.length() > 6;
        return ge ? w.substring(2) : w;
    }
}
