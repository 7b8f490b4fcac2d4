package dev.sartor.parsing.explain;

import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was read into each field, as words. */
final class Values {
    private static final int LONGEST = 200;

    /** Members that no page showed. */
    private static final Set<String> OURS = Set.of("id", "x-sartor");

    private final Map<String, @Nullable Object> members;

    Values(Resume resume) {
        this.members = ResumeJson.members(resume);
    }

    /** @param path as "work[0].startDate"; empty words where nothing stands there */
    String at(String path) {
        @Nullable Object now = members;
        for (var step : path.replace("]", "").split("[.\\[]", -1)) now = member(now, step);
        var told = told(now);
        return told.length() > LONGEST ? told.substring(0, LONGEST) + "…" : told;
    }

    private static @Nullable Object member(@Nullable Object of, String step) {
        if (of instanceof Map<?, ?> map) return map.get(step);
        if (!(of instanceof List<?> list) || !step.matches("\\d{1,6}")) return null;
        int i = Integer.parseInt(step);
        return i < list.size() ? list.get(i) : null;
    }

    private static String told(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .filter(entry -> !OURS.contains(String.valueOf(entry.getKey())))
                        .map(entry -> told(entry.getValue()))
                        .collect(Collectors.joining(" · "));
            case List<?> list -> list.stream().map(Values::told).collect(Collectors.joining(" · "));
            default -> value.toString();
        };
    }
}
