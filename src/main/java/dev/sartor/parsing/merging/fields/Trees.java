package dev.sartor.parsing.merging.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps and lists that may be changed. */
public final class Trees {
    private Trees() {}

    /** The same map with its keys as texts; of one made by {@link #copy} the very map. */
    @SuppressWarnings("unchecked") // every map here was made by copy, whose keys are texts
    public static Map<String, @Nullable Object> map(Object tree) {
        if (tree instanceof LinkedHashMap<?, ?> map) return (Map<String, @Nullable Object>) map;
        return tree instanceof Map<?, ?> map ? copied(map) : new LinkedHashMap<>();
    }

    public static @Nullable Object copy(@Nullable Object tree) {
        return switch (tree) {
            case Map<?, ?> map -> copied(map);
            case List<?> list -> {
                var out = new ArrayList<@Nullable Object>();
                for (var each : list) out.add(copy(each));
                yield out;
            }
            case null, default -> tree;
        };
    }

    private static Map<String, @Nullable Object> copied(Map<?, ?> map) {
        var out = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> out.put(String.valueOf(key), copy(value)));
        return out;
    }
}
