package dev.sartor.model.draft;

import java.util.List;

/**
 * One line of a document and what it stands on.
 *
 * @param field where it stands, unique in its draft: JSON Resume's name with item ids for places
 *     ("work/3k9…/highlights/7fa…", "basics/name"); machines that read the file back are asked for it by this name
 * @param flowing true for running text (summary, highlights, letter), which may be hyphenated at a line's end
 */
public record Line(String field, String text, List<Source> sources, boolean flowing) {
    public Line {
        sources = List.copyOf(sources);
    }

    /** The same line saying something else on the same sources. */
    public Line saying(String otherText) {
        return new Line(field, otherText, sources, flowing);
    }
}
