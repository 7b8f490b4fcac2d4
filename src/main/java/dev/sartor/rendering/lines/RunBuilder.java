package dev.sartor.rendering.lines;

import dev.sartor.rendering.fonts.Shaped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins shaped words of one style into runs, left to right. */
final class RunBuilder {
    private static final float[] LEVEL = {};
    private final List<Run> runs = new ArrayList<>(4);
    private final StringBuilder text = new StringBuilder(96);
    private Atom.@Nullable Style style;
    private int level;
    private int[] glyphs = new int[96];
    private float[] xs = new float[96];
    private float[] rises = new float[96];
    private int[] clusters = new int[96];
    private int count;
    private boolean risen;
    private double start;
    private double pen;

    /** @param begin where the first glyph stands, in points right of the line's left edge */
    RunBuilder(double begin) {
        start = begin;
        pen = begin;
    }

    /**
     * @param stretch points added after its last glyph
     * @param depth level of embedding; what goes from right to left comes last word first
     */
    void add(Atom.Style next, String said, Shaped shaped, double stretch, int depth) {
        if (!next.equals(style) || depth != level) {
            finish();
            style = next;
            level = depth;
        }
        boolean leftward = depth % 2 == 1;
        if (leftward) for (int i = 0; i < count; i++) clusters[i] += said.length();
        int base = leftward ? 0 : text.length();
        text.insert(base, said);
        for (int i = 0; i < shaped.size(); i++) {
            if (count == glyphs.length) grow();
            glyphs[count] = shaped.glyphs()[i];
            clusters[count] = base + shaped.clusters()[i];
            xs[count] = (float) (pen
                    - start
                    + next.look().points(shaped.lefts()[i] + i * next.look().tracking()));
            rises[count] = rise(next, shaped, i);
            count++;
        }
        pen += next.width(shaped) + stretch;
    }

    private float rise(Atom.Style of, Shaped shaped, int i) {
        if (shaped.rises().length == 0) return 0;
        risen = true;
        return (float) of.look().points(shaped.rises()[i]);
    }

    double width() {
        return pen;
    }

    List<Run> runs() {
        finish();
        return runs;
    }

    private void finish() {
        if (style != null && count > 0)
            runs.add(new Run(
                    style.look(),
                    style.face(),
                    style.tag(),
                    (float) start,
                    (float) (pen - start),
                    Arrays.copyOf(glyphs, count),
                    Arrays.copyOf(xs, count),
                    risen ? Arrays.copyOf(rises, count) : LEVEL,
                    Arrays.copyOf(clusters, count),
                    text.toString()));
        text.setLength(0);
        count = 0;
        risen = false;
        start = pen;
    }

    private void grow() {
        int room = count * 2;
        glyphs = Arrays.copyOf(glyphs, room);
        xs = Arrays.copyOf(xs, room);
        rises = Arrays.copyOf(rises, room);
        clusters = Arrays.copyOf(clusters, room);
    }
}
