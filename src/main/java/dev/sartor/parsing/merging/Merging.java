package dev.sartor.parsing.merging;

import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.merging.fields.FieldMerge;
import dev.sartor.parsing.merging.fields.SectionMerge;
import dev.sartor.parsing.merging.fields.Trees;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Merges résumés of one person onto their master résumé; nothing of either is lost, and the same twice changes nothing. */
public final class Merging {
    private static final List<String> SECTIONS = List.of(
            "work",
            "volunteer",
            "education",
            "awards",
            "certificates",
            "publications",
            "skills",
            "languages",
            "interests",
            "references",
            "projects");

    private final Telling telling;
    private final SectionMerge sections;
    private final FieldMerge fields;

    private Merging(Telling telling) {
        this.telling = telling;
        this.sections = new SectionMerge(telling);
        this.fields = new FieldMerge(telling);
    }

    /** Merges the sources in their order. Ids of the master's entries and highlights stay. */
    public static Merged merge(Source master, List<Source> sources, Policy policy) {
        var merging = new Merging(new Telling(master.name(), policy));
        var tree = tree(master.resume());
        for (var source : sources) merging.onto(tree, source);
        return new Merged(
                ResumeJson.of(tree), master.resume(), merging.telling.conflicts(), merging.telling.additions());
    }

    private void onto(Map<String, @Nullable Object> mine, Source source) {
        telling.from(source.name());
        var theirs = tree(source.resume());
        basics(mine, theirs);
        for (var section : SECTIONS) section(mine, theirs, section);
        custom(mine, theirs);
        theirs.keySet().stream()
                .filter(key -> !mine.containsKey(key))
                .toList()
                .forEach(key -> mine.put(key, theirs.get(key)));
    }

    private void basics(Map<String, @Nullable Object> mine, Map<String, @Nullable Object> theirs) {
        if (!(theirs.get("basics") instanceof Map<?, ?> their)) return;
        var my = Trees.map(Objects.requireNonNullElse(mine.get("basics"), Map.of()));
        var rest = Trees.map(Objects.requireNonNull(Trees.copy(their)));
        if (rest.remove("profiles") instanceof List<?> profiles)
            my.put("profiles", sections.merge("profiles", list(my.get("profiles")), profiles));
        fields.merge("basics", my, rest);
        mine.put("basics", my);
    }

    private void section(Map<String, @Nullable Object> mine, Map<String, @Nullable Object> theirs, String key) {
        if (theirs.get(key) instanceof List<?> their && !their.isEmpty())
            mine.put(key, sections.merge(key, list(mine.get(key)), their));
    }

    /** Custom sections by their titles, then entry by entry. */
    private void custom(Map<String, @Nullable Object> mine, Map<String, @Nullable Object> theirs) {
        if (!(theirs.get("x-sartor") instanceof Map<?, ?> their)) return;
        var my = Trees.map(Objects.requireNonNullElse(mine.get("x-sartor"), Map.of()));
        my.put("sections", new CustomMerge(sections).merge(list(my.get("sections")), list(their.get("sections"))));
        their.forEach((key, value) -> my.putIfAbsent(String.valueOf(key), value));
        mine.put("x-sartor", my);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Map<String, @Nullable Object> tree(Resume resume) {
        return Trees.map(Objects.requireNonNull(Trees.copy(ResumeJson.members(resume))));
    }
}
