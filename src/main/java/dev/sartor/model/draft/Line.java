package dev.sartor.model.draft;

import java.util.List;

/**
 * One line of a document and what it stands on.
 *
 * @param field where it stands, unique in its draft: JSON Resume's name with item ids for places
 *     ("work/3k9…/highlights/7fa…", "basics/name"); machines that read the file back are asked for it by this name
 * @param flowing true for running text (summary, highlights, letter), which may be hyphenated at a line's end
 * @param parts the fields that it says in one, first to last; empty where it says one
 */
public record Line(String field, String text, List<Source> sources, boolean flowing, List<Part> parts) {
    /**
     * A field within a line.
     *
     * @param field as of a line
     * @param from index of its first character
     * @param to index behind its last
     */
    public record Part(String field, int from, int to) {}

    public Line {
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
        for (var part : parts)
            if (part.from() < 0 || part.to() > text.length() || part.from() >= part.to())
                throw new IllegalArgumentException("no such part of a line: " + part);
    }

    /** A line that says one field. */
    public Line(String field, String text, List<Source> sources, boolean flowing) {
        this(field, text, sources, flowing, List.of());
    }

    /** The same line saying something else on the same sources. */
    public Line saying(String otherText) {
        return new Line(field, otherText, sources, flowing, otherText.equals(text) ? parts : List.of());
    }
}
