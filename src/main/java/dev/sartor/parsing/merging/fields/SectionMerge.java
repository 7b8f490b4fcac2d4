package dev.sartor.parsing.merging.fields;

import dev.sartor.parsing.merging.likeness.Likeness;
import dev.sartor.parsing.merging.likeness.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A section's entries: each of theirs finds its like among mine, best pairs first, or is added. */
public final class SectionMerge {
    private record Pair(int mine, int theirs, double likeness) {}

    private final Ledger ledger;
    private final FieldMerge fields;

    public SectionMerge(Ledger ledger) {
        this.ledger = ledger;
        this.fields = new FieldMerge(ledger);
    }

    /** @return mine with theirs merged in, in my order, what is new behind it */
    public List<@Nullable Object> merge(String section, List<?> mine, List<?> theirs) {
        var out = new ArrayList<@Nullable Object>();
        for (var each : mine) out.add(Trees.copy(each));
        int before = out.size();
        var partner = partners(section, out, theirs);
        for (int i = 0; i < theirs.size(); i++) {
            if (!(theirs.get(i) instanceof Map<?, ?> their)) continue;
            if (partner[i] >= 0) {
                var my = Trees.map(Objects.requireNonNull(out.get(partner[i])));
                fields.merge(place(section, my), my, their);
            } else if (out.subList(before, out.size()).stream().noneMatch(added -> isCopy(section, added, their))) {
                out.add(Trees.copy(their));
                ledger.added(place(section, their), "");
            }
        }
        return out;
    }

    private static boolean isCopy(String section, @Nullable Object added, Map<?, ?> their) {
        return added instanceof Map<?, ?> map && Likeness.of(section, map, their) > 0.99;
    }

    private static int[] partners(String section, List<?> mine, List<?> theirs) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < mine.size(); i++)
            for (int j = 0; j < theirs.size(); j++)
                if (mine.get(i) instanceof Map<?, ?> my && theirs.get(j) instanceof Map<?, ?> their) {
                    double likeness = Likeness.of(section, my, their);
                    if (likeness >= Likeness.SAME) pairs.add(new Pair(i, j, likeness));
                }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::mine)
                .thenComparingInt(Pair::theirs));
        var partner = new int[theirs.size()];
        Arrays.fill(partner, -1);
        var taken = new HashSet<Integer>();
        for (var pair : pairs)
            if (partner[pair.theirs()] < 0 && taken.add(pair.mine())) partner[pair.theirs()] = pair.mine();
        return partner;
    }

    /** "work: Pilot, Delta Air" */
    public static String place(String section, Map<?, ?> entry) {
        var name = Stream.of(
                        "position", "studyType", "name", "title", "language", "organization", "institution", "network")
                .map(entry::get)
                .filter(value ->
                        value instanceof String text && !Words.folded(text).isEmpty())
                .map(String::valueOf)
                .distinct()
                .limit(2)
                .collect(Collectors.joining(", "));
        return name.isEmpty() ? section : section + ": " + name;
    }
}
