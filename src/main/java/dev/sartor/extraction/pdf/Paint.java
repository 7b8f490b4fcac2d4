package dev.sartor.extraction.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What lies under the text: filled shapes and pictures, in the order of painting. */
final class Paint {
    private static final int WHITE = 0xffffff;
    /** A colour apart by less than this in every channel is not told apart by eye. */
    private static final int NEAR = 12;

    private final List<Fill> fills = new ArrayList<>();

    /** @param rgb -1 for a picture, which may have any colour */
    private record Fill(Rectangle2D where, int rgb) {}

    void fill(Rectangle2D where, int rgb) {
        if (!where.isEmpty()) fills.add(new Fill(where, rgb));
    }

    void picture(Rectangle2D where) {
        fills.add(new Fill(where, -1));
    }

    /** Whether text of this colour at this point has the colour of what it is painted on. */
    boolean swallows(int rgb, double x, double y) {
        for (int i = fills.size() - 1; i >= 0; i--) {
            var fill = fills.get(i);
            if (fill.where.contains(x, y)) return fill.rgb >= 0 && near(fill.rgb, rgb);
        }
        return near(WHITE, rgb);
    }

    private static boolean near(int a, int b) {
        for (int shift = 0; shift <= 16; shift += 8)
            if (Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)) > NEAR) return false;
        return true;
    }
}
