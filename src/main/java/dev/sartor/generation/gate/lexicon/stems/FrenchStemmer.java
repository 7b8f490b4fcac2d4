package dev.sartor.generation.gate.lexicon.stems;

/** French inflection: accents folded, elided articles and the endings of number, gender and tense cut. */
final class FrenchStemmer implements Stemmer {
    private static final String[] ENDINGS = {
        "issant", "issons", "erons", "aient", "ions", "ons", "ees", "ent", "ant", "ait", "ais", "er", "ez", "ee", "es",
        "ir", "is", "it", "ai", "as", "e", "s", "x", "a"
    };

    @Override
    public String stem(String word) {
        var w = Accents.fold(word);
        int apostrophe = w.indexOf('\'');
        if (apostrophe >= 0 && apostrophe <= 2) w = w.substring(apostrophe + 1);
        for (var ending : ENDINGS) {
            if (w.endsWith(ending) && w.length() - ending.length() >= 4)
                return w.substring(0, w.length() - ending.length());
        }
        return w;
    }
}
