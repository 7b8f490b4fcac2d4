package dev.sartor.rendering.blocks;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of fields without a résumé's ids: "work/3k9…/title" of the first job is "work/0/title". */
final class FieldNames {
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+(?:/[A-Za-z0-9_-]{1,40}){1,3}");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** @return null for a name that is no name of a field */
    @Nullable
    String of(String field) {
        if (!NAME.matcher(field).matches()) return null;
        var steps = field.split("/");
        var out = new StringBuilder(steps[0]);
        for (int i = 1; i < steps.length; i++) {
            boolean isId = i % 2 == 1 && i + 1 < steps.length || i == 3;
            out.append('/').append(isId && !steps[0].equals("basics") ? number(out, steps[i]) : steps[i]);
        }
        return out.toString();
    }

    private int number(StringBuilder under, String id) {
        var list = under.toString();
        var known = numbers.get(list + "/" + id);
        if (known != null) return known;
        int next = counts.merge(list, 1, Integer::sum) - 1;
        numbers.put(list + "/" + id, next);
        return next;
    }
}
