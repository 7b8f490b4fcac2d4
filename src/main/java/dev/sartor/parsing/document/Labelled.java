package dev.sartor.parsing.document;

import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.sections.Section;
import dev.sartor.parsing.words.SectionKind;
import dev.sartor.parsing.words.Titles;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists that stand at the top behind a label of one line: "Tools: Git, Maven", "Languages  English, Dutch". */
final class Labelled {
    private static final Set<SectionKind> LISTS =
            EnumSet.of(SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.INTERESTS);

    private Labelled() {}

    static Stream<Section> in(List<Row> top) {
        return top.stream()
                .flatMap(row -> kind(row).map(kind -> new Section(kind, label(row), List.of(), List.of(row))).stream());
    }

    private static java.util.Optional<SectionKind> kind(Row row) {
        return Titles.kind(label(row))
                .filter(LISTS::contains)
                .filter(kind -> row.text().length() > label(row).length() + 3);
    }

    private static String label(Row row) {
        if (row.cells().size() > 1) return row.cells().getFirst().text();
        int colon = row.text().indexOf(':');
        return colon < 0 ? "" : row.text().substring(0, colon);
    }
}
