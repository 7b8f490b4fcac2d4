package dev.sartor.parsing.shaping;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.trees.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON Resume while it is put together, section by section. */
public final class ResumeShape {
    private final String format;
    private final Entry basics = new Entry();
    private final List<Object> profiles = new ArrayList<>();
    private final Map<String, List<Object>> sections = new LinkedHashMap<>();
    private final Map<String, List<Object>> custom = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> rest = new LinkedHashMap<>();
    private @Nullable String language;

    /** @param format the importer's id; what it does not take is kept under {@code x-} and this */
    public ResumeShape(String format) {
        this.format = format;
    }

    public String format() {
        return format;
    }

    public Entry basics() {
        return basics;
    }

    public void profile(Entry profile) {
        if (!profile.isEmpty()) profiles.add(profile.members());
    }

    /** @param section a key of JSON Resume's ("work", "skills") */
    public void add(String section, Entry entry) {
        if (!entry.isEmpty())
            sections.computeIfAbsent(section, s -> new ArrayList<>()).add(entry.members());
    }

    /** An entry of a section that JSON Resume has no name for; its keys are those of a custom section's entry. */
    public void addCustom(String title, Entry entry) {
        if (entry.isEmpty()) return;
        custom.computeIfAbsent(title, t -> new ArrayList<>()).add(entry.members());
    }

    /** @param tag BCP 47 */
    public void language(@Nullable String tag) {
        language = tag;
    }

    public void rest(Tree tree) {
        rest.putAll(tree.rest());
    }

    public void rest(String key, Map<String, ? extends @Nullable Object> values) {
        if (!values.isEmpty()) rest.put(key, values);
    }

    /** @throws BadInput when nothing of a résumé was found */
    public Resume resume() {
        var members = new LinkedHashMap<String, @Nullable Object>();
        var person = basics.members();
        if (!profiles.isEmpty()) person.put("profiles", profiles);
        if (person.isEmpty() && sections.isEmpty() && custom.isEmpty())
            throw new BadInput(
                    "This file has the outline of a résumé, but nothing is filled in.",
                    "Fill it in, or export it anew.");
        if (!person.isEmpty()) members.put("basics", person);
        members.putAll(sections);
        if (language != null) members.put("meta", Map.of("language", language));
        if (!custom.isEmpty())
            members.put(
                    "x-sartor",
                    Map.of(
                            "sections",
                            custom.entrySet().stream()
                                    .map(e -> Map.of("title", e.getKey(), "entries", e.getValue()))
                                    .toList()));
        if (!rest.isEmpty()) members.put("x-" + format, rest);
        return ResumeJson.of(members);
    }
}
