package dev.sartor.parsing.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which values of a tree came since it was looked at: names joined by points, places in lists in brackets. */
final class Filled {
    private final Object tree;
    private final Object before;

    private Filled(Object tree) {
        this.tree = tree;
        this.before = copy(tree);
    }

    static Filled since(Map<String, Object> tree) {
        return new Filled(tree);
    }

    /** @param root how the tree's own path begins, as "work[0]" */
    List<String> paths(String root) {
        var out = new ArrayList<String>();
        compare(before, tree, root, out);
        return out;
    }

    private static void compare(@Nullable Object old, Object now, String path, List<String> out) {
        if (now instanceof Map<?, ?> map) {
            var known = old instanceof Map<?, ?> was ? was : Map.of();
            map.forEach((key, value) -> compare(known.get(key), value, path + "." + key, out));
        } else if (now instanceof List<?> list) {
            var known = old instanceof List<?> was ? was : List.of();
            for (int i = 0; i < list.size(); i++)
                compare(i < known.size() ? known.get(i) : List.of(), list.get(i), path + "[" + i + "]", out);
        } else if (!now.equals(old)) {
            out.add(path);
        }
    }

    private static Object copy(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            var out = new LinkedHashMap<Object, Object>();
            map.forEach((key, value) -> out.put(key, copy(value)));
            return out;
        }
        return tree instanceof List<?> list ? list.stream().map(Filled::copy).toList() : tree;
    }
}
