package dev.sartor.parsing.importers.reactive;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sections that Reactive Resume knows, by the keys they have had. */
enum SectionName {
    WORK("experience", "work"),
    EDUCATION("education"),
    PROJECTS("projects"),
    SKILLS("skills"),
    LANGUAGES("languages"),
    AWARDS("awards"),
    CERTIFICATES("certifications", "certificates"),
    PUBLICATIONS("publications"),
    VOLUNTEER("volunteer", "volunteering"),
    INTERESTS("interests", "hobbies"),
    REFERENCES("references"),
    PROFILES("profiles");

    private final List<String> keys;

    SectionName(String... keys) {
        this.keys = List.of(keys);
    }

    List<String> keys() {
        return keys;
    }

    static @Nullable SectionName of(String key) {
        for (var each : values()) if (each.keys.contains(key.toLowerCase(Locale.ROOT))) return each;
        return null;
    }
}
