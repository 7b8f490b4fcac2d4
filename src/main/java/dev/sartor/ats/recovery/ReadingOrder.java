package dev.sartor.ats.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the fields of an entry's head into the order in which a template sets them. Whether the dates stand before or
 * behind the employer is the template's choice; everything else keeps the draft's order.
 */
public final class ReadingOrder {
    private final List<FieldAsked> fields;
    private final FoldedText set;
    private final List<FieldAsked> ordered = new ArrayList<>();
    private int cursor;

    private ReadingOrder(List<FieldAsked> fields, String set) {
        this.fields = fields;
        this.set = FoldedText.asked(set);
    }

    /**
     * @param fields in the draft's order; neighbours whose names differ only behind the last slash
     *     are one head; numbered ones are a list and stay
     * @param set the text as it was set, from first to last
     */
    public static List<FieldAsked> asSet(List<FieldAsked> fields, String set) {
        var order = new ReadingOrder(fields, set);
        int next = 0;
        while (next < fields.size()) next = order.head(next);
        return List.copyOf(order.ordered);
    }

    /** Takes the head that begins here. */
    private int head(int from) {
        int to = from + 1;
        while (to < fields.size() && together(fields.get(from), fields.get(to))) to++;
        record Placed(FieldAsked field, int at) {}
        int last = cursor;
        var placed = new ArrayList<Placed>();
        for (var field : fields.subList(from, to)) {
            var text = FoldedText.asked(field.text()).text();
            int at = find(text);
            placed.add(new Placed(field, at < 0 ? last : at));
            if (at >= 0) last = Math.max(last, at + text.length());
        }
        placed.stream().sorted(Comparator.comparingInt(Placed::at)).forEach(each -> ordered.add(each.field()));
        cursor = last;
        return to;
    }

    /** Where the words stand by themselves, rather than inside others, as a site's name does in a mailbox's. */
    private int find(String words) {
        int first = set.text().indexOf(words, cursor);
        for (int at = first; at >= 0; at = set.text().indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || set.at(at - 1) == ' ';
            boolean stop = end + 1 < set.length() && set.at(end) == '.' && set.at(end + 1) == ' ';
            boolean ends = end == set.length() || set.at(end) == ' ' || set.at(end) == ',' || stop;
            if (begins && ends) return at;
        }
        return first;
    }

    private static boolean together(FieldAsked one, FieldAsked other) {
        return !listed(one) && !listed(other) && parent(one).equals(parent(other));
    }

    /** An item of a list, which has its place by number. */
    private static boolean listed(FieldAsked field) {
        return Character.isDigit(field.name().charAt(field.name().length() - 1));
    }

    private static String parent(FieldAsked field) {
        int slash = field.name().lastIndexOf('/');
        return slash < 0 ? field.name() : field.name().substring(0, slash);
    }
}
