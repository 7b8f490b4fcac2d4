package dev.sartor.model.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A titled part of a CV. */
public record Section(Kind kind, Line heading, Body body) {
    /** JSON Resume's sections, and the person's own. */
    public enum Kind {
        SUMMARY,
        WORK,
        VOLUNTEER,
        EDUCATION,
        PROJECTS,
        SKILLS,
        LICENCES,
        CERTIFICATES,
        AWARDS,
        PUBLICATIONS,
        LANGUAGES,
        INTERESTS,
        REFERENCES,
        CUSTOM
    }

    /** The shapes a section's content takes; templates style these, whatever the section. */
    public sealed interface Body {}

    /** Paragraphs of running text. */
    public record Prose(List<Line> paragraphs) implements Body {
        public Prose {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Dated entries with bullets under them. */
    public record Timeline(List<Entry> entries) implements Body {
        public Timeline {
            entries = List.copyOf(entries);
        }
    }

    /** Entries of one line each, such as certificates and awards. */
    public record Notes(List<Note> notes) implements Body {
        public Notes {
            notes = List.copyOf(notes);
        }
    }

    /** Labelled lists, such as skills and languages. */
    public record Groups(List<Group> groups) implements Body {
        public Groups {
            groups = List.copyOf(groups);
        }
    }

    /**
     * A position, project, school or the like.
     *
     * @param itemId of the résumé's item it shows
     * @param dates as written on the page; {@code null} when unknown
     */
    public record Entry(
            String itemId,
            @Nullable Line title,
            @Nullable Line organisation,
            @Nullable Line place,
            @Nullable Line dates,
            @Nullable Line summary,
            List<Line> bullets,
            @Nullable String uri) {
        public Entry {
            bullets = List.copyOf(bullets);
        }
    }

    /** A one-line entry: what it is, more about it (issuer, number, publisher), when. */
    public record Note(
            String itemId,
            Line text,
            @Nullable Line detail,
            @Nullable Line date,
            @Nullable String uri) {}

    /** A label and what belongs to it; without a label the items stand alone. */
    public record Group(String itemId, @Nullable Line label, List<Line> items) {
        public Group {
            items = List.copyOf(items);
        }
    }
}
