package dev.sartor.parsing.entries;

import dev.sartor.parsing.layout.Row;
import java.util.ArrayList;
import java.util.List;

/** Joins rows of running text to items: where the next word would have fitted on the line, the break was meant. */
public final class Lines {
    private Lines() {}

    /** @param right where the column ends, in points */
    public static List<Entry.Item> items(List<Row> rows, double right) {
        return items(rows, right, false);
    }

    /** Whether lines of these rows begin anew with a capital as a rule, as a list without signs does. */
    static boolean areList(List<Row> rows, double right) {
        int pairs = 0;
        int meant = 0;
        for (int i = 1; i < rows.size(); i++) {
            var last = rows.get(i - 1);
            var next = rows.get(i);
            if (next.isBullet() || last.isBullet() || next.page() != last.page()) continue;
            if (!next.style().equals(last.style())) continue;
            pairs++;
            boolean fits = last.box().right()
                            + next.words().getFirst().box().width()
                            + last.style().size() * 0.6
                    < right;
            if (fits
                    && !Character.isLowerCase(next.text().codePointAt(0))
                    && !last.text().endsWith(".")) meant++;
        }
        return pairs >= 3 && meant * 10 >= pairs * 6;
    }

    /** @param list whether a capital at a line's beginning begins an item */
    static List<Entry.Item> items(List<Row> rows, double right, boolean list) {
        var out = new ArrayList<Entry.Item>();
        var open = new ArrayList<Row>();
        for (var row : rows) {
            if (!open.isEmpty()
                    && (list
                                    && !row.isBullet()
                                    && Character.isUpperCase(row.text().codePointAt(0))
                            || !goesOn(open, row, right))) {
                out.add(item(open));
                open.clear();
            }
            open.add(row);
        }
        if (!open.isEmpty()) out.add(item(open));
        return out;
    }

    /** What stands further in than the paragraph over it is a list, where its signs are painted or left out. */
    static List<Entry.Item> indented(List<Entry.Item> items) {
        if (items.size() < 2 || items.stream().anyMatch(Entry.Item::listed)) return items;
        var paragraph = items.getFirst().rows().getFirst();
        return items.stream()
                .map(item -> {
                    var row = item.rows().getFirst();
                    boolean further = row.page() == paragraph.page()
                            && item.rows().stream()
                                    .allMatch(r -> r.textLeft()
                                            > paragraph.textLeft() + row.style().size() * 0.8);
                    return further ? new Entry.Item(item.text(), true, item.rows()) : item;
                })
                .toList();
    }

    public static double right(List<Row> rows) {
        return rows.stream().mapToDouble(row -> row.box().right()).max().orElse(0);
    }

    private static boolean goesOn(List<Row> open, Row next, double right) {
        var last = open.getLast();
        if (next.isBullet() || last.isWhole() || next.isWhole()) return false;
        boolean listed = open.getFirst().isBullet();
        if (listed && next.textLeft() < open.getFirst().left() - 2 && next.page() == last.page()) return false;
        double size = last.style().size();
        double gap = next.box().top() - last.box().bottom();
        if (next.page() == last.page() && gap > size * 1.1) return false;
        double word = next.words().getFirst().box().width();
        boolean wouldHaveFitted = last.box().right() + word + size * 0.6 < right;
        boolean small = Character.isLowerCase(next.text().codePointAt(0));
        return !wouldHaveFitted
                || small
                || listed && next.textLeft() > open.getFirst().left() + 4;
    }

    static Entry.Item item(List<Row> rows) {
        return new Entry.Item(joined(rows), rows.getFirst().isBullet(), List.copyOf(rows));
    }

    /** The rows' text, words that a hyphen parts at a line's end healed. */
    public static String joined(List<Row> rows) {
        var out = new StringBuilder();
        for (var row : rows) append(out, row.text().replaceAll("\\s+", " "));
        return out.toString();
    }

    /** Goes on with the next line's text, a word that a hyphen parts healed. */
    public static void append(StringBuilder out, String line) {
        if (out.isEmpty()) out.append(line);
        else if (endsInHyphen(out) && Character.isLowerCase(line.charAt(0))) {
            if (!isCompound(out)) out.setLength(out.length() - 1);
            out.append(line);
        } else out.append(isEastAsian(out, line) ? "" : " ").append(line);
    }

    private static boolean isEastAsian(StringBuilder before, String after) {
        return Character.isIdeographic(before.charAt(before.length() - 1)) && Character.isIdeographic(after.charAt(0));
    }

    private static boolean endsInHyphen(StringBuilder text) {
        int n = text.length();
        return n > 1 && text.charAt(n - 1) == '-' && Character.isLetter(text.charAt(n - 2));
    }

    /** "cross-functional" keeps its hyphen: what stands before it is a word that is used so. */
    private static boolean isCompound(StringBuilder text) {
        var word = text.substring(text.lastIndexOf(" ") + 1);
        return word.indexOf('-') < word.length() - 1
                || COMPOUNDS.contains(word.substring(0, word.length() - 1).toLowerCase(java.util.Locale.ROOT));
    }

    private static final java.util.Set<String> COMPOUNDS = java.util.Set.of(
            "action", "all", "cross", "full", "high", "long", "low", "multi", "next", "non", "on", "open", "part",
            "real", "self", "short", "third", "two", "well", "user", "data", "end", "front", "back", "large", "small",
            "co");
}
