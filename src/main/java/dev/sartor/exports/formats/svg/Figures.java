package dev.sartor.exports.formats.svg;

/** Writes numbers and colours, short and the same everywhere. */
final class Figures {
    private static final long[] UNITS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private Figures() {}

    /** @param places after the point, at most 6; zeros at the end are left out */
    static StringBuilder put(StringBuilder out, double value, int places) {
        long unit = UNITS[places];
        long scaled = Math.round(value * unit);
        if (scaled < 0) out.append('-');
        scaled = Math.abs(scaled);
        out.append(scaled / unit);
        long rest = scaled % unit;
        if (rest == 0) return out;
        out.append('.');
        for (long digit = unit / 10; rest > 0; digit /= 10) {
            out.append((char) ('0' + rest / digit));
            rest %= digit;
        }
        return out;
    }

    /** @param rgb 0xRRGGBB */
    static StringBuilder colour(StringBuilder out, int rgb) {
        out.append('#');
        for (int shift = 20; shift >= 0; shift -= 4) out.append(Character.forDigit(rgb >> shift & 15, 16));
        return out;
    }
}
