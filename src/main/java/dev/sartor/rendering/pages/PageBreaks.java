package dev.sartor.rendering.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses page breaks that cost least over the whole document: the fewest pages first, then nothing torn that belongs
 * together, then pages filled alike (after Plass, Optimal Pagination Techniques, 1981).
 */
final class PageBreaks {
    private static final double PAGE = 1e6;
    private static final double OVERFULL = 1e11;
    private static final double EMPTY = 400;
    private static final double SLACK = 0.01;

    private PageBreaks() {}

    /** @return for each page the index behind its last unit */
    static List<Integer> of(List<Unit> units, double height) {
        var total = new double[units.size() + 1];
        var from = new int[units.size() + 1];
        for (int end = 1; end <= units.size(); end++) {
            total[end] = Double.MAX_VALUE;
            double filled = 0;
            for (int start = end - 1; start >= 0; start--) {
                var unit = units.get(start);
                double with = filled + unit.height();
                double cost = total[start] + page(with, height, end == units.size()) + tear(units, end);
                if (cost < total[end]) {
                    total[end] = cost;
                    from[end] = start;
                }
                if (with > height + SLACK) break;
                filled = with + unit.before();
            }
        }
        var ends = new ArrayList<Integer>();
        for (int at = units.size(); at > 0; at = from[at]) ends.addFirst(at);
        return ends;
    }

    private static double page(double filled, double height, boolean last) {
        if (filled > height + SLACK) return PAGE + OVERFULL * (filled - height);
        double empty = (height - filled) / height;
        return PAGE + (last ? 0 : EMPTY * empty * empty);
    }

    private static double tear(List<Unit> units, int end) {
        return end == units.size() ? 0 : units.get(end - 1).tear();
    }
}
