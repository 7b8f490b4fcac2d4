package dev.sartor.parsing.importers.jsonresume;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys of JSON Resume before v1.0.0 by today's names, where the new name is not there as well. */
final class OldKeys {
    private static final Map<String, Map<String, String>> RENAMED = Map.of(
            "basics", Map.of("picture", "image", "website", "url"),
            "work", Map.of("company", "name", "website", "url"),
            "volunteer", Map.of("website", "url"),
            "education", Map.of("gpa", "score", "website", "url"),
            "publications", Map.of("website", "url"),
            "projects", Map.of("website", "url"),
            "languages", Map.of("level", "fluency"));

    private OldKeys() {}

    static Map<String, @Nullable Object> renamed(Map<String, @Nullable Object> resume) {
        var out = new LinkedHashMap<String, @Nullable Object>();
        resume.forEach((section, value) -> {
            var names = RENAMED.get(section);
            out.put(section, names == null ? value : inside(value, names));
        });
        return out;
    }

    private static @Nullable Object inside(@Nullable Object value, Map<String, String> names) {
        if (value instanceof Map<?, ?> map) return map(map, names);
        if (!(value instanceof List<?> list)) return value;
        var out = new ArrayList<@Nullable Object>();
        for (var each : list) out.add(each instanceof Map<?, ?> map ? map(map, names) : each);
        return out;
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> map, Map<String, String> names) {
        var out = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> {
            var old = String.valueOf(key);
            var today = names.get(old);
            out.put(today == null || map.containsKey(today) ? old : today, value);
        });
        return out;
    }
}
