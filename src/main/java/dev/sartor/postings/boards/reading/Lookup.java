package dev.sartor.postings.boards.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a map by any of their names, wherever they stand in it (of several places in the first), the outermost first; names without case and signs. */
final class Lookup {
    private static final int DEEPEST = 4;

    private record Inside(Map<?, ?> map, int depth) {}

    private final Map<?, ?> root;

    Lookup(Map<?, ?> root) {
        this.root = root;
    }

    /** The first that says something of texts and numbers; of a map its name, label or text. */
    @Nullable
    String text(String... names) {
        for (var name : names) {
            var found = find(name);
            var text = said(found);
            if (text != null) return text;
        }
        return null;
    }

    @Nullable
    Object find(String name) {
        var queue = new ArrayDeque<Inside>(List.of(new Inside(root, 0)));
        for (var here = queue.poll(); here != null; here = queue.poll()) {
            for (var entry : here.map().entrySet()) {
                boolean it = folded(String.valueOf(entry.getKey())).equals(name);
                if (it && entry.getValue() != null && !"".equals(entry.getValue())) return entry.getValue();
            }
            int depth = here.depth() + 1;
            if (here.depth() < DEEPEST)
                here.map().forEach((key, value) -> {
                    var one =
                            isPlaces(key) && value instanceof List<?> list && !list.isEmpty() ? list.getFirst() : value;
                    if (one instanceof Map<?, ?> map) queue.add(new Inside(map, depth));
                });
        }
        return null;
    }

    private static boolean isPlaces(Object key) {
        return folded(String.valueOf(key)).contains("location");
    }

    /** Of the outermost map alone. */
    boolean has(String name) {
        return root.keySet().stream()
                .anyMatch(key -> folded(String.valueOf(key)).equals(name) && root.get(key) != null);
    }

    List<String> all(String... names) {
        var out = new ArrayList<String>();
        for (var name : names) {
            var text = said(find(name));
            if (text != null) out.add(text);
        }
        return out;
    }

    static String folded(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    static @Nullable String said(@Nullable Object value) {
        return switch (value) {
            case String s -> s.isBlank() ? null : s.strip();
            case Number n -> n.toString();
            case Boolean b -> b.toString();
            case Map<?, ?> map -> {
                for (var key : List.of("name", "label", "text", "en", "value", "title")) {
                    var inside = map.get(key);
                    if (inside instanceof String s && !s.isBlank()) yield s.strip();
                }
                yield null;
            }
            case List<?> list -> list.isEmpty() ? null : said(list.getFirst());
            case null, default -> null;
        };
    }
}
