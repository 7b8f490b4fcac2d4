package dev.sartor.postings.wording;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a text's language by its commonest little words. */
public final class LanguageGuess {
    private static final List<Set<String>> STOPWORDS = Wording.LANGUAGES.stream()
            .<Set<String>>map(language -> new HashSet<>(Wording.of(language).own("stopwords")))
            .toList();

    private LanguageGuess() {}

    /**
     * The language most of whose little words the text holds.
     *
     * @return BCP 47, English when nothing speaks for another
     */
    public static String of(String text) {
        var counts = new int[STOPWORDS.size()];
        for (int from = 0; from < text.length(); ) {
            int to = from;
            while (to < text.length() && Character.isLetter(text.charAt(to))) to++;
            if (to > from && to - from <= 8) count(text.substring(from, to).toLowerCase(Locale.ROOT), counts);
            from = to + 1;
        }
        int most = Arrays.stream(counts).max().orElse(0);
        for (int i = 0; i < counts.length; i++) if (counts[i] == most) return Wording.LANGUAGES.get(i);
        return "en";
    }

    private static void count(String word, int[] counts) {
        for (int i = 0; i < counts.length; i++) if (STOPWORDS.get(i).contains(word)) counts[i]++;
    }
}
