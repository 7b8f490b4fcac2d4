package dev.sartor.profiles.web;

import dev.sartor.kernel.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which members of a résumé are of a kind that JSON Resume (schema v1.0.0) gives them; what it does not name is not looked at. */
final class ResumeShape {
    private static final Set<String> ENTRIES = Set.of(
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
    private static final Set<String> TEXTS = Set.of(
            "name",
            "label",
            "email",
            "phone",
            "url",
            "summary",
            "position",
            "description",
            "institution",
            "studyType",
            "area",
            "title",
            "awarder",
            "issuer",
            "publisher",
            "organization",
            "level",
            "language",
            "fluency",
            "reference",
            "entity");
    private static final Set<String> LISTS = Set.of("highlights", "courses", "keywords", "roles");

    private final List<Failure.Field> errors = new ArrayList<>();

    private ResumeShape() {}

    /** @throws Failure (422) naming every member of the wrong kind */
    static void check(Map<?, ?> resume, String path) {
        var shape = new ResumeShape();
        resume.forEach((key, value) -> {
            if (key.equals("basics")) shape.entry(value, path + key);
            else if (key instanceof String name && ENTRIES.contains(name)) shape.entries(value, path + name);
        });
        shape.told();
    }

    /** @throws Failure (422) naming every member of the wrong kind */
    static void checkEntry(Map<?, ?> entry) {
        var shape = new ResumeShape();
        shape.members(entry, "");
        shape.told();
    }

    private void told() {
        if (!errors.isEmpty()) throw Failure.invalid(errors);
    }

    private void entries(@Nullable Object value, String path) {
        if (value == null) return;
        if (!(value instanceof List<?> all)) {
            wrong(path, "must be a list");
            return;
        }
        for (int i = 0; i < all.size(); i++) entry(all.get(i), path + "[" + i + "]");
    }

    private void entry(@Nullable Object value, String path) {
        if (value instanceof Map<?, ?> members) members(members, path + ".");
        else if (value != null) wrong(path, "must be an object");
    }

    private void members(Map<?, ?> members, String path) {
        members.forEach((key, value) -> {
            var name = String.valueOf(key);
            if (TEXTS.contains(name) && value != null && !(value instanceof String))
                wrong(path + name, "must be a text");
            if (LISTS.contains(name) && !isTexts(value)) wrong(path + name, "must be a list of texts");
        });
    }

    private static boolean isTexts(@Nullable Object value) {
        return value == null || value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    }

    private void wrong(String field, String message) {
        errors.add(new Failure.Field(field, message));
    }
}
