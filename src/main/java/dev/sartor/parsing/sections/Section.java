package dev.sartor.parsing.sections;

import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.words.SectionKind;
import java.util.List;

/**
 * A part of the résumé under one title.
 *
 * @param title as it stands there; empty for what comes before any title
 * @param heading the rows of the title
 */
public record Section(SectionKind kind, String title, List<Row> heading, List<Row> rows) {
    public Section {
        heading = List.copyOf(heading);
        rows = List.copyOf(rows);
    }
}
