package dev.sartor.profiles;

import dev.sartor.kernel.Failure;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One list of a résumé, entry by entry. Entries are in JSON Resume's shape and known by the id under {@code x-sartor}. */
public enum Section {
    EXPERIENCES("work", "experience"),
    PROJECTS("projects", "project"),
    SKILLS("skills", "skill"),
    EDUCATION("education", "education");

    private static final String OURS = "x-sartor";

    private final String key;
    private final String entry;

    Section(String key, String entry) {
        this.key = key;
        this.entry = entry;
    }

    public List<Map<String, @Nullable Object>> of(Resume resume) {
        return entries(ResumeJson.members(resume));
    }

    /** @throws Failure (404) when there is none */
    public Map<String, @Nullable Object> find(Resume resume, String id) {
        return of(resume).stream()
                .filter(each -> id.equals(Difference.id(each)))
                .findFirst()
                .orElseThrow(() -> Failure.notFound(entry));
    }

    /** The résumé with one entry more, at the end; it gets an id of its own. */
    public Resume with(Resume resume, Map<String, @Nullable Object> added) {
        var tree = ResumeJson.members(resume);
        var all = entries(tree);
        all.add(identified(added, null));
        tree.put(key, all);
        return ResumeJson.of(tree);
    }

    /** The résumé with the entry replaced; its id and place stay. */
    public Resume replaced(Resume resume, String id, Map<String, @Nullable Object> entry) {
        find(resume, id);
        var tree = ResumeJson.members(resume);
        var all = entries(tree);
        all.replaceAll(each -> id.equals(Difference.id(each)) ? identified(entry, id) : each);
        tree.put(key, all);
        return ResumeJson.of(tree);
    }

    /** The résumé without the entry. */
    public Resume without(Resume resume, String id) {
        find(resume, id);
        var tree = ResumeJson.members(resume);
        var all = entries(tree);
        all.removeIf(each -> id.equals(Difference.id(each)));
        tree.put(key, all);
        return ResumeJson.of(tree);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, @Nullable Object>> entries(Map<String, @Nullable Object> tree) {
        var out = new ArrayList<Map<String, @Nullable Object>>();
        if (tree.get(key) instanceof List<?> list)
            for (var each : list) if (each instanceof Map<?, ?> map) out.add((Map<String, @Nullable Object>) map);
        return out;
    }

    /** Whoever writes an entry does not choose its id. */
    private static Map<String, @Nullable Object> identified(Map<String, @Nullable Object> entry, @Nullable String id) {
        var out = new LinkedHashMap<String, @Nullable Object>(entry);
        var ours = new LinkedHashMap<Object, @Nullable Object>();
        if (entry.get(OURS) instanceof Map<?, ?> given) ours.putAll(Objects.requireNonNull(given));
        ours.remove("id");
        if (id != null) ours.put("id", id);
        out.remove(OURS);
        if (!ours.isEmpty()) out.put(OURS, ours);
        return out;
    }
}
