package dev.sartor.rendering.blocks;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of fields without a résumé's ids: "work/3k9…/title" of the first job is "work/0/title". */
final class FieldNames {
    private static final int STEPS = 4;
    private static final int LONGEST = 40;

    /** Numbers of the ids under a list, by the list's name and then by id. */
    private final Map<String, Map<String, Integer>> lists = new HashMap<>();

    /** @return null for a name that is no name of a field: letters, then one to three steps of 1 to 40 characters behind strokes */
    @Nullable
    String of(String field) {
        int first = field.indexOf('/');
        int steps = first < 0 ? 0 : steps(field, first);
        if (steps == 0) return null;
        boolean isNumbered = !field.startsWith("basics/");
        var out = new StringBuilder(field.length()).append(field, 0, first);
        int from = first + 1;
        for (int i = 1; i < steps; i++) {
            int next = field.indexOf('/', from);
            int end = next < 0 ? field.length() : next;
            boolean isId = i == 1 && steps > 2 || i == 3;
            var step = field.substring(from, end);
            if (isId && isNumbered) {
                int number = number(out.toString(), step);
                out.append('/').append(number);
            } else out.append('/').append(step);
            from = end + 1;
        }
        return out.toString();
    }

    /** @return 0 where one of them is none */
    private static int steps(String field, int first) {
        if (first == 0) return 0;
        for (int i = 0; i < first; i++) if (!isLetter(field.charAt(i))) return 0;
        int steps = 1;
        int from = first + 1;
        while (true) {
            int next = field.indexOf('/', from);
            int end = next < 0 ? field.length() : next;
            if (end == from || end - from > LONGEST || ++steps > STEPS) return 0;
            for (int i = from; i < end; i++) if (!isOfAStep(field.charAt(i))) return 0;
            if (next < 0) return steps;
            from = next + 1;
        }
    }

    private static boolean isOfAStep(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '_' || c == '-';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private int number(String list, String id) {
        var numbers = lists.computeIfAbsent(list, name -> new HashMap<>());
        return numbers.computeIfAbsent(id, unknown -> numbers.size());
    }
}
