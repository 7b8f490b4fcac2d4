package dev.sartor.exports.formats.svg;

import dev.sartor.rendering.fonts.Face;
import java.awt.geom.PathIterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Glyphs as path data, each written once in the life of the process. */
final class Outlines {
    private static final Map<Face, Map<Integer, String>> KNOWN = new ConcurrentHashMap<>();

    private Outlines() {}

    /** Path data at 1000 units to the em, y downwards; empty for a glyph without an outline. */
    static String of(Face face, int glyph) {
        var known = KNOWN.computeIfAbsent(face, Outlines::none);
        var path = known.get(glyph);
        if (path != null) return path;
        var made = path(face, glyph);
        known.put(glyph, made);
        return made;
    }

    private static Map<Integer, String> none(Face face) {
        return new ConcurrentHashMap<>();
    }

    private static String path(Face face, int glyph) {
        var out = new StringBuilder(400);
        var at = new double[6];
        for (var path = face.outline(glyph).getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            out.append("MLQCZ".charAt(kind));
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
            for (int i = 0; i < numbers; i++) {
                if (i > 0) out.append(' ');
                Figures.put(out, at[i], 1);
            }
        }
        return out.toString();
    }
}
