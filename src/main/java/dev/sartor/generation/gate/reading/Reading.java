package dev.sartor.generation.gate.reading;

import dev.sartor.generation.gate.lexicon.Lexicon;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.numbers.Names;
import dev.sartor.generation.gate.numbers.Quantities;
import dev.sartor.generation.gate.numbers.Quantity;
import dev.sartor.generation.gate.periods.DateMention;
import dev.sartor.generation.gate.periods.DateMentions;
import dev.sartor.kernel.Remembered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A text understood once, asked often.
 *
 * @param keys as in {@code words}, but a number that is a name carries its label ("phase#5")
 * @param positions where each key stands
 * @param layout which token is where
 */
public record Reading(
        Words words,
        List<String> keys,
        Map<String, int[]> positions,
        List<Quantity> quantities,
        List<DateMention> dates,
        List<Segment> segments,
        List<Held> reserves,
        Layout layout) {
    private static final int[] NOWHERE = {};

    /** Facts and lines, which are asked about again and again; a posting is too long to be kept. */
    private static final int LONGEST_KEPT = 400;

    private static final Remembered<Asked, Reading> READ = new Remembered<>(2_000);

    private record Asked(String text, Lexicon lexicon) {}

    public Reading {
        keys = List.copyOf(keys);
        positions = Map.copyOf(positions);
    }

    /** The same text of the same language is read once. */
    public static Reading of(String text, Lexicon lexicon) {
        return text.length() > LONGEST_KEPT
                ? read(text, lexicon)
                : READ.answer(new Asked(text, lexicon), asked -> read(asked.text(), asked.lexicon()));
    }

    private static Reading read(String text, Lexicon lexicon) {
        var words = Words.of(text, lexicon);
        var keys = new ArrayList<>(words.keys());
        var quantities = Quantities.of(words);
        for (int i = 0; i < keys.size(); i++) {
            int at = i;
            if (quantities.stream().noneMatch(q -> q.covers(at)))
                Names.label(words, i).ifPresent(label -> keys.set(at, label));
        }
        var positions = new HashMap<String, int[]>();
        for (int i = 0; i < keys.size(); i++) {
            var before = positions.getOrDefault(keys.get(i), NOWHERE);
            var now = Arrays.copyOf(before, before.length + 1);
            now[before.length] = i;
            positions.put(keys.get(i), now);
        }
        var segments = Segmenter.of(words);
        var dates = DateMentions.of(words);
        var layout = Layout.of(words.size(), segments, quantities, dates);
        return new Reading(words, keys, positions, quantities, dates, segments, Reserves.of(words, segments), layout);
    }

    /** Where this key stands; nowhere is an empty array. */
    public int[] at(String key) {
        return positions.getOrDefault(key, NOWHERE);
    }

    /** How many of its words say something. */
    public int contents() {
        return (int) IntStream.range(0, words.size()).filter(words::isContent).count();
    }

    public Segment segment(int token) {
        return segments.get(layout.clause(token));
    }

    public boolean isVerb(int token) {
        return segment(token).verbs().contains(token);
    }

    /** True when both clauses are one, or one hangs under the other. */
    public boolean related(Segment a, Segment b) {
        return a.id() == b.id() || isUnder(a, b) || isUnder(b, a);
    }

    /** True for a number's token that is part of an amount or date. */
    public boolean isMeasured(int token) {
        return layout.isMeasured(token);
    }

    private boolean isUnder(Segment low, Segment high) {
        int parent = low.parent();
        while (parent >= 0) {
            if (parent == high.id()) return true;
            parent = segments.get(parent).parent();
        }
        return false;
    }
}
