package dev.sartor.ats.recovery;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what a machine reads at the end of its entry instead of in the entry's head. */
final class Entries {
    private final List<FieldAsked> fields;
    private final @Nullable Occurrence[] placed;
    private final int length;

    /**
     * @param placed by field, null where it has no place in order
     * @param length of the text
     */
    Entries(List<FieldAsked> fields, @Nullable Occurrence[] placed, int length) {
        this.fields = fields;
        this.placed = placed;
        this.length = length;
    }

    /** Whether a field of an entry's head stands behind the entry's first field and before the next entry, by itself. */
    boolean hold(int field, List<Occurrence> occurrences) {
        var entry = entry(fields.get(field));
        if (entry.isEmpty()) return false;
        int from = start(field, entry);
        int to = end(field, entry);
        if (from < 0) return false;
        var found = occurrences.stream()
                .filter(each -> each.field() == field && each.start() >= from && each.end() <= to)
                .filter(this::free)
                .findFirst();
        found.ifPresent(place -> placed[field] = place);
        return found.isPresent();
    }

    /** "work/7fa" of "work/7fa/dates"; empty for running text and for what is no part of an entry's head. */
    private static String entry(FieldAsked field) {
        var parts = field.name().split("/", -1);
        return field.flowing() || parts.length != 3 ? "" : parts[0] + "/" + parts[1] + "/";
    }

    /** Where the entry's first field in order begins, or -1. */
    private int start(int field, String entry) {
        int start = -1;
        for (int i = field - 1; i >= 0 && fields.get(i).name().startsWith(entry); i--) {
            var place = placed[i];
            if (place != null) start = place.start();
        }
        return start;
    }

    /** Where the next entry begins. */
    private int end(int field, String entry) {
        for (int i = field + 1; i < placed.length; i++) {
            var place = placed[i];
            if (place != null && !fields.get(i).name().startsWith(entry)) return place.start();
        }
        return length;
    }

    private boolean free(Occurrence each) {
        return Arrays.stream(placed)
                .filter(Objects::nonNull)
                .noneMatch(other -> other.start() < each.end() && each.start() < other.end());
    }
}
