package dev.sartor.exports.formats.html;

import java.util.Locale;

/** Colours that can be read on their ground (WCAG 2.2, 1.4.3: a contrast of 4.5 to 1). */
final class Colours {
    static final int DARK_PAPER = 0x17181a;
    static final int DARK_LINE = 0x47494d;
    /** What may be read with some care. */
    static final double ENOUGH = 4.5;

    /** What is read at length on a dark ground. */
    static final double AMPLE = 12;

    private static final int STEPS = 20;

    private Colours() {}

    static String css(int rgb) {
        return "#%06x".formatted(rgb).toLowerCase(Locale.ROOT);
    }

    /** The colour itself, or the nearest step towards white or black that has the contrast wanted to its ground. */
    static int readable(int colour, int ground, double wanted) {
        int towards = luminance(ground) < 0.18 ? 0xffffff : 0;
        for (int step = 0; step <= STEPS; step++) {
            int mixed = mixed(colour, towards, (double) step / STEPS);
            if (contrast(mixed, ground) >= wanted + (step == 0 ? 0 : 1)) return mixed;
        }
        return towards;
    }

    static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static int mixed(int from, int to, double share) {
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (from >> shift & 255) * (1 - share) + (to >> shift & 255) * share;
            out = out << 8 | (int) Math.round(channel);
        }
        return out;
    }

    /** Relative luminance, 0 to 1. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
