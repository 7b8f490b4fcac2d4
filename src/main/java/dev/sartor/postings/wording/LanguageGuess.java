package dev.sartor.postings.wording;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a text's language by its commonest little words. */
public final class LanguageGuess {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private LanguageGuess() {}

    /** @return BCP 47, English when nothing speaks for another */
    public static String of(String text) {
        var best = "en";
        int most = 0;
        var words = text.toLowerCase(Locale.ROOT);
        for (var language : Wording.LANGUAGES) {
            int count = count(words, new HashSet<>(Wording.of(language).own("stopwords")));
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return best;
    }

    private static int count(String text, Set<String> stopwords) {
        int count = 0;
        for (var m = WORD.matcher(text); m.find(); ) if (stopwords.contains(m.group())) count++;
        return count;
    }
}
