package dev.sartor.parsing.words;

import java.util.Locale;

/** What a section of a résumé tells of. */
public enum SectionKind {
    HEADER,
    SUMMARY,
    WORK,
    EDUCATION,
    SKILLS,
    PROJECTS,
    LANGUAGES,
    CERTIFICATES,
    AWARDS,
    PUBLICATIONS,
    INTERESTS,
    REFERENCES,
    VOLUNTEER,
    CONTACT,
    PROFILES,
    COURSES,
    OTHER;

    String key() {
        return "title." + name().toLowerCase(Locale.ROOT);
    }
}
