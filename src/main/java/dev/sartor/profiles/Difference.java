package dev.sartor.profiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two résumés tell differently.
 *
 * @param path where it is, entries by their ids ("work[3fk2…].position")
 * @param before null when it is new
 * @param after null when it is gone
 */
public record Difference(
        String path, @Nullable Object before, @Nullable Object after) {
    private static final String OURS = "x-sartor";

    /** @return what became of one tree in the other, in the order in which a reader meets it */
    public static List<Difference> between(Map<String, ?> before, Map<String, ?> after) {
        var out = new ArrayList<Difference>();
        compare("", before, after, out);
        return out;
    }

    private static void compare(String path, @Nullable Object before, @Nullable Object after, List<Difference> out) {
        if (Objects.equals(before, after)) return;
        if (before instanceof Map<?, ?> was && after instanceof Map<?, ?> is) members(path, was, is, out);
        else if (before instanceof List<?> was && after instanceof List<?> is) {
            var known = byId(was);
            var now = byId(is);
            if (known.isEmpty() || now.isEmpty()) out.add(new Difference(path, before, after));
            else entries(path, known, now, out);
        } else out.add(new Difference(path, before, after));
    }

    private static void members(String path, Map<?, ?> was, Map<?, ?> is, List<Difference> out) {
        var keys = new LinkedHashSet<Object>(was.keySet());
        keys.addAll(is.keySet());
        for (var key : keys) compare(path.isEmpty() ? "" + key : path + "." + key, was.get(key), is.get(key), out);
    }

    private static void entries(String path, Map<String, Object> was, Map<String, Object> is, List<Difference> out) {
        var ids = new LinkedHashSet<>(was.keySet());
        ids.addAll(is.keySet());
        for (var id : ids) compare(path + "[" + id + "]", was.get(id), is.get(id), out);
        var stayed = was.keySet().stream().filter(is::containsKey).toList();
        var order = is.keySet().stream().filter(was::containsKey).toList();
        if (!stayed.equals(order)) out.add(new Difference(path + " (order)", stayed, order));
    }

    /** @return the entries by id; nothing when any has none */
    private static Map<String, Object> byId(List<?> entries) {
        var out = new LinkedHashMap<String, Object>();
        for (var entry : entries) {
            var id = id(entry);
            if (id == null || out.put(id, entry) != null) return Map.of();
        }
        return out;
    }

    static @Nullable String id(@Nullable Object entry) {
        return entry instanceof Map<?, ?> map
                        && map.get(OURS) instanceof Map<?, ?> ours
                        && ours.get("id") instanceof String id
                ? id
                : null;
    }
}
