package dev.sartor.parsing.entries;

import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.looks.Look;
import java.util.ArrayList;
import java.util.List;

/** Parts head rows that follow one another without anything told between them: each entry has one date. */
final class Heads {
    private Heads() {}

    /** How many rows stand before the row with the date; -1 when none has one. */
    static int rowsBeforeDate(List<Row> head) {
        for (int i = 0; i < head.size(); i++) if (Labels.isDated(head.get(i))) return i;
        return -1;
    }

    /** @param before how many rows stand before the date in this section's first entry; -1 when not known yet */
    static List<List<Row>> parted(List<Row> head, int before) {
        if (head.isEmpty()) return List.of();
        var dated = new ArrayList<Integer>();
        for (int i = 0; i < head.size(); i++) if (Labels.isDated(head.get(i))) dated.add(i);
        int usual = before >= 0 ? before : dated.isEmpty() ? 0 : dated.getFirst();
        var starts = new ArrayList<Integer>(List.of(0));
        if (dated.size() > 1)
            for (int d = 1; d < dated.size(); d++) starts.add(start(head, dated.get(d - 1), dated.get(d), usual));
        else if (dated.isEmpty()) addAlike(head, starts);
        var out = new ArrayList<List<Row>>();
        for (int s = 0; s < starts.size(); s++) {
            int to = s + 1 < starts.size() ? starts.get(s + 1) : head.size();
            if (to > starts.get(s)) out.add(head.subList(starts.get(s), to));
        }
        return out;
    }

    /** Where the entry of the later date begins: at a row that looks as the first one does, else as far before it as usual. */
    private static int start(List<Row> head, int earlier, int later, int usual) {
        var first = look(head.getFirst());
        var date = look(head.get(later));
        for (int i = earlier + 1; i <= later; i++) {
            boolean begins = look(head.get(i)).equals(first) && (usual > 0 || i == later);
            if (begins && !(i < later && date.equals(first) && usual == 0)) return i;
        }
        return Math.max(earlier + 1, later - usual);
    }

    private static void addAlike(List<Row> head, List<Integer> starts) {
        var first = look(head.getFirst());
        for (int i = 2; i < head.size(); i++)
            if (look(head.get(i)).equals(first) && !look(head.get(i - 1)).equals(first)) starts.add(i);
    }

    private static Look look(Row row) {
        return Look.of(row.cells().getFirst()).plain();
    }
}
