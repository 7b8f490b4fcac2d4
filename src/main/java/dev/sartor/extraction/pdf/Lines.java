package dev.sartor.extraction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs that stand on one baseline, line by line from above, each line from its left. */
final class Lines {
    /** Glyphs belong to one line whose baselines differ by less than this part of their size. */
    private static final double ONE_LINE = 0.35;

    private Lines() {}

    static List<List<Glyph>> of(List<Glyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        var lines = new ArrayList<List<Glyph>>();
        double baseline = 0;
        double size = 0;
        for (var glyph : sorted) {
            if (lines.isEmpty() || glyph.y() - baseline > ONE_LINE * Math.min(size, glyph.size())) {
                lines.add(new ArrayList<>());
                baseline = glyph.y();
                size = glyph.size();
            }
            lines.getLast().add(glyph);
        }
        lines.forEach(Lines::tidy);
        return lines;
    }

    /** From the left, each letter once: bold is at times feigned by painting a letter twice. */
    private static void tidy(List<Glyph> line) {
        line.sort(Comparator.comparingDouble(Glyph::x));
        for (int i = line.size() - 1; i > 0; i--) {
            var here = line.get(i);
            for (int k = i - 1; k >= 0 && here.x() - line.get(k).x() < 0.2 * here.size(); k--) {
                var before = line.get(k);
                boolean twice = before.text().equals(here.text())
                        && !here.isSpace()
                        && here.x() - before.x() < 0.3 * Math.max(here.width(), 0.1)
                        && Math.abs(here.y() - before.y()) < 0.1 * here.size();
                if (twice) {
                    line.remove(i);
                    break;
                }
            }
        }
    }
}
