package dev.sartor.ats.checks;

import dev.sartor.ats.inspection.Inspection;
import java.util.HashMap;
import java.util.Map;

/**
 * How far two machines read the same words: those of the clearer reading, each counted as often as it stands there, that
 * the other has too.
 *
 * @param extractor the other
 */
public record Agreement(String extractor, int shared, int words) {
    /** Below this share another machine gets another CV. */
    private static final double GOOD = 0.9;

    public static Agreement of(Inspection.Text clearest, Inspection.Text other) {
        var theirs = counted(other);
        int shared = 0;
        int words = 0;
        for (var word : counted(clearest).entrySet()) {
            words += word.getValue();
            shared += Math.min(word.getValue(), theirs.getOrDefault(word.getKey(), 0));
        }
        return new Agreement(other.extractor(), shared, words);
    }

    boolean isPoor() {
        return shared < GOOD * words;
    }

    private static Map<String, Integer> counted(Inspection.Text text) {
        var counts = new HashMap<String, Integer>();
        Sentences.words(text.whole()).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }
}
