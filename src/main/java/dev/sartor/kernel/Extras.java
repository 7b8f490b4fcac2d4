package dev.sartor.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys of a document that we do not interpret, kept verbatim and in order. Values are what JSON has: String, Boolean,
 * BigDecimal, BigInteger, Integer, Long, Map, List or null; copied deeply, never shared.
 */
public record Extras(Map<String, @Nullable Object> values) {
    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        values = copy(values);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    private static Map<String, @Nullable Object> copy(Map<?, ? extends @Nullable Object> map) {
        var out = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> out.put(String.valueOf(key), deep(value)));
        return Collections.unmodifiableMap(out);
    }

    private static @Nullable Object deep(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> copy(map);
            case List<?> list -> {
                var out = new ArrayList<@Nullable Object>();
                for (var each : list) out.add(deep(each));
                yield Collections.unmodifiableList(out);
            }
            default -> value;
        };
    }
}
