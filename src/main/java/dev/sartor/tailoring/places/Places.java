package dev.sartor.tailoring.places;

import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.rendering.typeset.Typeset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the lines of a draft on its pages. Long lines are found first, since they stand only once; a short one (a date, a
 * skill) is looked for nearest to the line before it.
 */
public final class Places {
    private static final int LONG = 14;

    private final SetCharacters set;
    private final String text;
    private final BitSet taken = new BitSet();

    private Places(Typeset typeset) {
        set = new SetCharacters(typeset.pages());
        text = set.text();
    }

    /** In the draft's order; a line over several rows has a place for each. A line that is not on the pages has none. */
    public static List<Placed> of(Typeset typeset) {
        var places = new Places(typeset);
        var lines = Lines.of(typeset.draft());
        var words =
                lines.stream().map(line -> SetCharacters.folded(line.text())).toList();
        var starts = new int[lines.size()];
        java.util.Arrays.fill(starts, -1);
        places.find(words, starts, true);
        places.find(words, starts, false);
        var out = new ArrayList<Placed>();
        for (int i = 0; i < starts.length; i++)
            if (starts[i] >= 0)
                out.addAll(places.rows(lines.get(i), starts[i], words.get(i).length()));
        return List.copyOf(out);
    }

    private void find(List<String> words, int[] starts, boolean far) {
        int near = 0;
        for (int i = 0; i < starts.length; i++) {
            var word = words.get(i);
            if (starts[i] < 0 && !word.isEmpty() && word.length() >= LONG == far) starts[i] = nearest(word, near);
            if (starts[i] >= 0) near = starts[i] + word.length();
        }
    }

    private int nearest(String word, int near) {
        int best = -1;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int next = taken.nextSetBit(at);
            if (next >= 0 && next < at + word.length()) continue;
            if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
        }
        if (best >= 0) taken.set(best, best + word.length());
        return best;
    }

    private List<Placed> rows(Line line, int start, int length) {
        var out = new ArrayList<Placed>();
        int from = start;
        for (int i = start + 1; i <= start + length; i++) {
            if (i < start + length && together(set.at(i - 1), set.at(i))) continue;
            out.add(row(line, from, i));
            from = i;
        }
        return out;
    }

    private static boolean together(SetCharacters.Spot one, SetCharacters.Spot next) {
        return one.page() == next.page() && Math.abs(one.baseline() - next.baseline()) < one.size() / 2;
    }

    private Placed row(Line line, int from, int to) {
        var first = set.at(from);
        double left = first.left();
        double right = first.right();
        double top = first.top();
        double bottom = first.bottom();
        for (int i = from + 1; i < to; i++) {
            var spot = set.at(i);
            left = Math.min(left, spot.left());
            right = Math.max(right, spot.right());
            top = Math.min(top, spot.top());
            bottom = Math.max(bottom, spot.bottom());
        }
        return new Placed(line.field(), first.page(), left, top, right - left, bottom - top);
    }
}
