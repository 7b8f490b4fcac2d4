package dev.sartor.generation.gate.lexicon.stems;

/** English inflection and the two spellings: plurals, -ing, -ed, -ise/-ize, -our/-or, -tre/-ter. */
final class EnglishStemmer implements Stemmer {
    @Override
    public String stem(String word) {
        if (word.length() <= 3) return word;
        return close(spelling(ending(plural(adverb(word)))));
    }

    /** "externally" is of "external"; short ones ("hardly", "lately") have gone their own ways. */
    private static String adverb(String w) {
        return w.endsWith("ally") && w.length() > 8 ? cut(w, 2) : w;
    }

    private static String plural(String w) {
        if (w.endsWith("ies") && w.length() > 4) return cut(w, 3) + "y";
        if (w.endsWith("sses") || w.endsWith("shes") || w.endsWith("ches") || w.endsWith("xes") || w.endsWith("zzes"))
            return cut(w, 2);
        boolean plural = w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is");
        return plural ? cut(w, 1) : w;
    }

    private static String ending(String w) {
        if (w.endsWith("ied") && w.length() > 4) return cut(w, 3) + "y";
        if (w.endsWith("ing") && w.length() > 5 && vowel(cut(w, 3))) return base(cut(w, 3));
        if (w.endsWith("eed")) return w;
        if (w.endsWith("ed") && w.length() > 4 && vowel(cut(w, 2))) return base(cut(w, 2));
        return w;
    }

    /** Three letters, consonant, vowel, consonant, had an e: noted, hiring; not fixed, showing. */
    private static String base(String w) {
        boolean had = w.length() == 3
                && !vowel(w.substring(0, 1))
                && vowel(w.substring(1, 2))
                && !vowel(w.substring(2))
                && "xwy".indexOf(w.charAt(2)) < 0;
        return had ? w + "e" : w;
    }

    private static String spelling(String w) {
        boolean verb = w.endsWith("ise") || w.endsWith("yse");
        if (verb && w.length() > 6) return cut(w, 2) + "ze";
        if ((w.endsWith("is") || w.endsWith("ys")) && w.length() > 5) return cut(w, 1) + "z";
        if (w.length() > 4 && w.endsWith("our")) return cut(w, 3) + "or";
        if (w.length() > 4 && (w.endsWith("tre") || w.endsWith("bre"))) return cut(w, 2) + "er";
        return w;
    }

    /** The final e and a doubled last letter say nothing: manage/managing, run/running, call/called. */
    private static String close(String w) {
        if (w.endsWith("e") && w.length() > 4) w = cut(w, 1);
        int last = w.length() - 1;
        if (last > 2 && w.charAt(last) == w.charAt(last - 1) && !vowel(w.substring(last))) w = cut(w, 1);
        return w.endsWith("y") && w.length() > 3 ? cut(w, 1) + "i" : w;
    }

    private static boolean vowel(String w) {
        return w.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static String cut(String w, int letters) {
        return w.substring(0, w.length() - letters);
    }
}
