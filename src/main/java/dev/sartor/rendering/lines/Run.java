package dev.sartor.rendering.lines;

import dev.sartor.rendering.fonts.Face;
import dev.sartor.rendering.template.Look;

/**
 * Glyphs of one look and tag side by side on a line. Points; {@code x} from the line's left edge. The arrays are not to
 * be written to.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Run(
        Look look,
        Face face,
        int tag,
        float x,
        float width,
        int[] glyphs,
        float[] xs,
        float[] rises,
        int[] clusters,
        String text) {
    Run tagged(int other) {
        return new Run(look, face, other, x, width, glyphs, xs, rises, clusters, text);
    }
}
