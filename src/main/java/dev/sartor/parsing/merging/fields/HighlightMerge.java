package dev.sartor.parsing.merging.fields;

import dev.sartor.parsing.merging.likeness.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Highlights: the same achievement is recognised in other words; other numbers in it are a conflict, never a second one. */
final class HighlightMerge {
    private static final double SAME = 0.75;
    private final Ledger ledger;

    HighlightMerge(Ledger ledger) {
        this.ledger = ledger;
    }

    void merge(String place, Map<String, @Nullable Object> mine, Map<?, ?> theirs) {
        var told = texts(mine.get("highlights"));
        var theirTold = texts(theirs.get("highlights"));
        int before = told.size();
        for (int i = 0; i < theirTold.size(); i++) {
            var their = theirTold.get(i);
            int at = alike(told.subList(0, before), their);
            if (at < 0 && told.contains(their)) continue;
            if (at < 0) {
                told.add(their);
                ledger.added(place, "highlights");
                evidence(mine, theirs, i, told.size() - 1);
                continue;
            }
            var my = told.get(at);
            boolean differs = !Words.numbers(my).equals(Words.numbers(their));
            if (differs && ledger.theirs(place, "highlights", my, their)) told.set(at, their);
            evidence(mine, theirs, i, at);
        }
        if (!told.isEmpty()) mine.put("highlights", told);
    }

    private static int alike(List<String> told, String their) {
        int best = -1;
        double most = SAME;
        for (int i = 0; i < told.size(); i++) {
            // numbers are compared apart, so that "cut by 12 %" is found in "cut by 15 %"
            double shared = Words.shared(wordsOnly(told.get(i)), wordsOnly(their));
            if (shared >= most) {
                best = i;
                most = shared + 1e-9;
            }
        }
        return best;
    }

    private static String wordsOnly(String text) {
        return text.replaceAll("\\d+(?:[.,]\\d+)*", " ");
    }

    private static void evidence(Map<String, @Nullable Object> mine, Map<?, ?> theirs, int from, int to) {
        if (!(theirs.get("x-sartor") instanceof Map<?, ?> their) || !(their.get("evidence") instanceof List<?> list))
            return;
        var ours = mine.get("x-sartor") instanceof Map<?, ?> map ? Trees.map(map) : Trees.map(Map.of());
        var all = new ArrayList<@Nullable Object>(ours.get("evidence") instanceof List<?> before ? before : List.of());
        for (var each : list) {
            if (!(each instanceof Map<?, ?> backing)
                    || !String.valueOf(backing.get("highlight")).equals("" + from)) continue;
            var moved = new LinkedHashMap<String, @Nullable Object>(Trees.map(backing));
            moved.put("highlight", to);
            boolean there = all.stream()
                    .anyMatch(known -> known instanceof Map<?, ?> m
                            && String.valueOf(m.get("highlight")).equals("" + to)
                            && String.valueOf(m.get("url")).equals(String.valueOf(moved.get("url"))));
            if (!there) all.add(moved);
        }
        if (all.isEmpty()) return;
        ours.put("evidence", all);
        mine.put("x-sartor", ours);
    }

    private static List<String> texts(@Nullable Object list) {
        var out = new ArrayList<String>();
        if (list instanceof List<?> many) for (var each : many) out.add(String.valueOf(each));
        return out;
    }
}
