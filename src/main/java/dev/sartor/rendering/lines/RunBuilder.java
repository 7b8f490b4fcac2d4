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
    private int[] glyphs = new int[96];
    private float[] xs = new float[96];
    private float[] rises = new float[96];
    private int[] clusters = new int[96];
    private int count;
    private boolean risen;
    private double start;
    private double pen;

    /** @param stretch points added after its last glyph */
    void add(Atom.Style next, String said, Shaped shaped, double stretch) {
        if (!next.equals(style)) {
            finish();
            style = next;
        }
        int base = text.length();
        text.append(said);
        for (int i = 0; i < shaped.size(); i++) {
            if (count == glyphs.length) grow();
            glyphs[count] = shaped.glyphs()[i];
            clusters[count] = base + shaped.clusters()[i];
            xs[count] = (float) (pen - start);
            rises[count] = rise(next, shaped, i);
            count++;
            pen += next.look().points(shaped.advances()[i] + next.look().tracking());
        }
        pen += stretch;
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
