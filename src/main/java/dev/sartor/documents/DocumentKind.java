package dev.sartor.documents;

import java.util.List;
import java.util.Locale;

/** What is made for a job. */
public enum DocumentKind {
    CV("final-cv"),
    COVER_LETTER("final-cover-letter");

    private final String file;

    DocumentKind(String file) {
        this.file = file;
    }

    /** "cover-letter". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What its files are called, before the dot. */
    public String file() {
        return file;
    }

    public static DocumentKind of(String id) {
        for (var kind : values()) if (kind.id().equals(id)) return kind;
        throw new IllegalArgumentException("no kind of document '" + id + "'; known: " + List.of(values()));
    }
}
