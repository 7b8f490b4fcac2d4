package dev.sartor.parsing.merging.fields;

import dev.sartor.parsing.merging.likeness.Dates;
import dev.sartor.parsing.merging.likeness.Urls;
import dev.sartor.parsing.merging.likeness.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entry's fields: what is missing is taken, what says the same stays, what differs is asked of the ledger. */
public final class FieldMerge {
    /** Names that stay as the person wrote them where another spelling means the same. */
    private static final Set<String> NAMES =
            Set.of("name", "organization", "institution", "issuer", "publisher", "awarder");

    private static final String OURS = "x-sartor";
    private final Ledger ledger;

    public FieldMerge(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Merges theirs into mine, which is changed. */
    public void merge(String place, Map<String, @Nullable Object> mine, Map<?, ?> theirs) {
        if (mine.get("highlights") instanceof List<?> || theirs.get("highlights") instanceof List<?>)
            new HighlightMerge(ledger).merge(place, mine, theirs);
        theirs.forEach((key, value) -> {
            var field = String.valueOf(key);
            if (field.equals("highlights") || value == null) return;
            if (field.equals(OURS)) ours(place, mine, value);
            else field(place, mine, field, value);
        });
        present(place, mine, theirs);
    }

    private void field(String place, Map<String, @Nullable Object> mine, String field, Object theirs) {
        var my = mine.get(field);
        if (my == null) {
            if (field.equals("endDate") && mine.get("startDate") != null) ended(place, mine, "present", theirs);
            else take(place, mine, field, theirs);
        } else if (my instanceof Map<?, ?> && theirs instanceof Map<?, ?> map) {
            merge(place + "." + field, Trees.map(my), map);
        } else if (my instanceof List<?> list && theirs instanceof List<?> more) {
            mine.put(field, united(place, field, list, more));
        } else scalar(place, mine, field, my.toString(), theirs);
    }

    private void scalar(String place, Map<String, @Nullable Object> mine, String field, String my, Object theirs) {
        var their = theirs.toString();
        if (my.equals(their) || same(field, my, their)) return;
        if (Dates.isRougher(my, their)) mine.put(field, theirs);
        else if (!Dates.isRougher(their, my) && ledger.theirs(place, field, my, their)) mine.put(field, theirs);
    }

    private static boolean same(String field, String my, String their) {
        if (field.equals("url") || field.equals("image")) return Urls.folded(my).equals(Urls.folded(their));
        if (field.equals("phone")) return digits(my).equals(digits(their));
        if (field.equals("email")) return my.equalsIgnoreCase(their);
        if (NAMES.contains(field) && Words.of(my).equals(Words.of(their))) return true;
        return Words.folded(my).equals(Words.folded(their)) && Words.numbers(my).equals(Words.numbers(their));
    }

    /** Mine has ended and theirs goes on: no value of theirs says so, but they differ. */
    private void present(String place, Map<String, @Nullable Object> mine, Map<?, ?> theirs) {
        boolean goesOn = theirs.get("startDate") != null && theirs.get("endDate") == null;
        if (!goesOn || !(mine.get("endDate") instanceof String end)) return;
        if (ledger.theirs(place, "endDate", end, "present")) mine.remove("endDate");
    }

    private void ended(String place, Map<String, @Nullable Object> mine, String present, Object end) {
        if (ledger.theirs(place, "endDate", present, end.toString())) mine.put("endDate", end);
    }

    private void take(String place, Map<String, @Nullable Object> mine, String field, Object value) {
        mine.put(field, Trees.copy(value));
        ledger.added(place, field);
    }

    private List<@Nullable Object> united(String place, String field, List<?> mine, List<?> theirs) {
        var out = new ArrayList<@Nullable Object>(mine);
        for (var each : theirs) {
            boolean there = out.stream().anyMatch(my -> says(my).equals(says(each)));
            if (there) continue;
            out.add(Trees.copy(each));
            ledger.added(place, field);
        }
        return out;
    }

    private static String says(@Nullable Object value) {
        return value instanceof String text ? Words.folded(text) : String.valueOf(value);
    }

    /** Of what JSON Resume cannot say, ids stay mine; evidence goes with its highlight. */
    private void ours(String place, Map<String, @Nullable Object> mine, Object theirs) {
        var my = mine.get(OURS) instanceof Map<?, ?> map ? Trees.map(map) : Trees.map(Map.of());
        if (theirs instanceof Map<?, ?> map)
            map.forEach((key, value) -> {
                var field = String.valueOf(key);
                boolean bookkeeping =
                        Set.of("id", "highlightIds", "evidence", "employment").contains(field);
                if (!bookkeeping && value != null) field(place, my, field, value);
            });
        if (!my.isEmpty()) mine.put(OURS, my);
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "").replaceFirst("^00", "");
    }
}
