package dev.sartor.parsing.tables;

import dev.sartor.kernel.BadInput;
import java.util.ArrayList;
import java.util.List;

/** Rows of values (RFC 4180), parted by commas, semicolons or tabs, whichever the first line has most of. */
public final class Csv {
    /** Far above the longest career. */
    private static final int MOST_ROWS = 50_000;

    private final String text;
    private final char comma;
    private final List<List<String>> rows = new ArrayList<>();
    private int at;

    private Csv(String text) {
        this.text = text;
        var first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char each : new char[] {';', '\t'}) if (count(first, each) > count(first, best)) best = each;
        comma = best;
    }

    /**
     * @return the rows that hold anything, values stripped
     * @throws BadInput when a quote is not closed, with its row and column
     */
    public static List<List<String>> read(String text) {
        var csv = new Csv(text);
        while (csv.at < text.length()) csv.row();
        return csv.rows;
    }

    private void row() {
        var row = new ArrayList<String>();
        do row.add(value(row.size() + 1).strip());
        while (at < text.length() && text.charAt(at++) == comma);
        if (at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n') at++;
        if (row.stream().anyMatch(value -> !value.isEmpty())) rows.add(row);
        if (rows.size() > MOST_ROWS) throw new BadInput("This table has too many rows.", "Give the export as it came.");
    }

    private String value(int column) {
        if (at < text.length() && text.charAt(at) == '"') return quoted(column);
        int start = at;
        while (at < text.length() && !ends(text.charAt(at))) at++;
        return text.substring(start, at);
    }

    private String quoted(int column) {
        var out = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '"') out.append(c);
            else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                out.append('"');
                at++;
            } else {
                // some programs write on behind the closing quote
                for (at++; at < text.length() && !ends(text.charAt(at)); at++) out.append(text.charAt(at));
                return out.toString();
            }
        }
        throw new BadInput(
                "the quote that opens in row " + (rows.size() + 1) + ", column " + column + " is never closed.",
                "Close it there, or export the file anew.");
    }

    private boolean ends(char c) {
        return c == comma || c == '\n' || c == '\r';
    }

    private static long count(String line, char c) {
        return line.chars().filter(each -> each == c).count();
    }
}
