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

    /** @param opacity above 0; below 1 what lies under the shape shines through */
    void fill(Rectangle2D where, int rgb, double opacity) {
        if (where.isEmpty()) return;
        int under = at(where.getCenterX(), where.getCenterY());
        fills.add(new Fill(where, opacity >= 1 ? rgb : under < 0 ? -1 : mixed(rgb, under, opacity)));
    }

    private static int mixed(int over, int under, double opacity) {
        int out = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double channel = (over >> shift & 0xff) * opacity + (under >> shift & 0xff) * (1 - opacity);
            out |= (int) Math.round(channel) << shift;
        }
        return out;
    }

    void picture(Rectangle2D where) {
        fills.add(new Fill(where, -1));
    }

    /** Whether text of this colour at this point has the colour of what it is painted on. */
    boolean swallows(int rgb, double x, double y) {
        int under = at(x, y);
        return under >= 0 && near(under, rgb);
    }

    /** The colour at a point, white for the bare paper; -1 for a picture. */
    private int at(double x, double y) {
        for (int i = fills.size() - 1; i >= 0; i--) if (fills.get(i).where.contains(x, y)) return fills.get(i).rgb;
        return WHITE;
    }

    private static boolean near(int a, int b) {
        for (int shift = 0; shift <= 16; shift += 8)
            if (Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)) > NEAR) return false;
        return true;
    }
}
