package dev.sartor.postings.asks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts clauses at marks outside brackets. */
final class Cut {
    private Cut() {}

    /** @param mark its matches go lost; matches inside brackets, or across a kept stretch, do not cut */
    static List<int[]> at(String text, Pattern mark, List<int[]> kept) {
        var pieces = new ArrayList<int[]>();
        int from = 0;
        for (var m = mark.matcher(text); m.find(); ) {
            if (m.start() < from || depth(text, m.start()) > 0 || inside(kept, m.start(), m.end())) continue;
            if (m.start() > from) pieces.add(new int[] {from, m.start()});
            from = m.end();
        }
        if (from < text.length()) pieces.add(new int[] {from, text.length()});
        return pieces;
    }

    private static int depth(String text, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            if (c == '(') depth++;
            else if (c == ')' && depth > 0) depth--;
        }
        return text.indexOf(')', at) < 0 ? 0 : depth;
    }

    private static boolean inside(List<int[]> kept, int start, int end) {
        for (var each : kept) if (start < each[1] && end > each[0]) return true;
        return false;
    }
}
