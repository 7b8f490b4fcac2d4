package dev.sartor.parsing.words;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A set of words and phrases, and how much of a text is made of them. */
public final class Lexicon {
    public static final Lexicon JOBS = new Lexicon("job");
    public static final Lexicon ORGANISATIONS = new Lexicon("organisation");
    public static final Lexicon SCHOOLS = new Lexicon("school");
    public static final Lexicon DEGREES = new Lexicon("degree");
    public static final Lexicon LANGUAGES = new Lexicon("languages");
    public static final Lexicon LEVELS = new Lexicon("levels");
    public static final Lexicon SCORES = new Lexicon("score");

    private static final int LONGEST_PHRASE = 5;
    private static final Pattern BETWEEN = Pattern.compile("[,;:|/()\\[\\]&–—]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LAST_STOP = Pattern.compile("[.,]$");

    /** No letter of an East Asian script comes before (Unicode's CJK radicals). */
    private static final int FIRST_EAST_ASIAN = 0x2e80;

    private final Set<String> words = new HashSet<>();
    private final Set<String> withoutSpaces = new HashSet<>();

    private Lexicon(String key) {
        for (var word : Vocabulary.words(key)) {
            words.add(word);
            if (word.endsWith(".")) words.add(word.substring(0, word.length() - 1));
            if (word.codePoints().anyMatch(Lexicon::isEastAsian)) withoutSpaces.add(word);
        }
    }

    public boolean has(String text) {
        var folded = Fold.of(text);
        var bare = Fold.bareOf(folded);
        if (bare.startsWith("co-") && words.contains(bare.substring(3))) return true;
        return words.contains(bare)
                || words.contains(folded)
                || words.contains(LAST_STOP.matcher(bare).replaceAll(""));
    }

    /** How many of its words and phrases stand in a text. */
    public int count(String text) {
        var folded = Fold.of(text);
        var tokens = SPACES.split(BETWEEN.matcher(folded).replaceAll(" ").strip());
        int found = 0;
        for (int i = 0; i < tokens.length; i++) found += at(tokens, i);
        if (text.codePoints().anyMatch(Lexicon::isEastAsian))
            found += (int) withoutSpaces.stream().filter(folded::contains).count();
        return found;
    }

    private int at(String[] tokens, int from) {
        var phrase = new StringBuilder();
        for (int i = from; i < Math.min(tokens.length, from + LONGEST_PHRASE); i++) {
            phrase.append(i == from ? "" : " ").append(tokens[i]);
            if (words.contains(phrase.toString()) || words.contains(trimmed(phrase))) return 1;
        }
        if (tokens[from].startsWith("co-") && words.contains(tokens[from].substring(3))) return 1;
        // "Softwareentwickler", "Privatbank": the languages that join nouns put the head last
        var one = trimmed(new StringBuilder(tokens[from]));
        for (int k = 2; one.length() - k >= 5; k++) if (endsWithWord(one.substring(k))) return 1;
        return 0;
    }

    private boolean endsWithWord(String tail) {
        return tail.length() >= 6 && words.contains(tail);
    }

    private static String trimmed(StringBuilder phrase) {
        int end = phrase.length();
        while (end > 0 && ".'\"-".indexOf(phrase.charAt(end - 1)) >= 0) end--;
        return phrase.substring(0, end);
    }

    private static boolean isEastAsian(int c) {
        if (c < FIRST_EAST_ASIAN) return false;
        var script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
