package dev.sartor.parsing.entries;

import dev.sartor.parsing.entries.Labels.Part;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.looks.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Parts a section's rows into entries: each begins where rows that name something follow rows that tell of it. */
public final class Entries {
    private Entries() {}

    public static List<Entry> of(List<Row> rows, Look usual) {
        return of(rows, usual, row -> false);
    }

    /** @param names tells rows that name something by their words */
    public static List<Entry> of(List<Row> rows, Look usual, Predicate<Row> names) {
        var parts = Labels.of(rows, usual, names);
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < rows.size(); i++) {
            var part = parts.get(i);
            if (part == Part.LABEL) continue;
            boolean head = part == Part.HEAD;
            if (drafts.isEmpty() || head && !drafts.getLast().body.isEmpty()) drafts.add(new Draft());
            (head ? drafts.getLast().head : drafts.getLast().body).add(rows.get(i));
        }
        double right = Lines.right(rows);
        boolean list = Lines.areList(
                drafts.stream().flatMap(draft -> draft.body.stream()).toList(), right);
        var out = new ArrayList<Entry>();
        int before = -1;
        for (var draft : drafts) {
            var heads = Heads.parted(draft.head, before);
            if (before < 0 && !heads.isEmpty()) before = Heads.rowsBeforeDate(heads.getFirst());
            for (int h = 0; h < Math.max(1, heads.size()); h++) {
                boolean last = h >= heads.size() - 1;
                out.add(new Entry(
                        heads.isEmpty() ? List.of() : heads.get(h),
                        last ? Lines.indented(Lines.items(draft.body, right, list)) : List.of()));
            }
        }
        return out;
    }

    /** An entry in the making. */
    private static final class Draft {
        final List<Row> head = new ArrayList<>();
        final List<Row> body = new ArrayList<>();
    }
}
