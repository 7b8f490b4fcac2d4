package dev.sartor.ats.checks;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long the sentences are.
 *
 * @param words of the whole text
 * @param sentences pieces that end with a full stop, a question or exclamation mark, or where a bullet or an empty line
 *     begins another; only those of five words or more, so that names and dates do not count
 * @param wordsInThem words of these pieces
 */
public record Sentences(int words, int sentences, int wordsInThem) {
    private static final Pattern END = Pattern.compile("(?<=[.!?…])\\s+|[•▪◦‣●■]|\\n\\s*[–*-]\\s+|\\n\\s*\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,/&%€$£+#-]*");
    private static final int FEWEST_WORDS = 5;

    public static Sentences of(String text) {
        int sentences = 0;
        int inThem = 0;
        for (var piece : END.split(text)) {
            int words = (int) words(piece).count();
            if (words < FEWEST_WORDS) continue;
            sentences++;
            inThem += words;
        }
        return new Sentences((int) words(text).count(), sentences, inThem);
    }

    /** The words of a text, numbers and names with signs in them included. */
    static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }
}
