package dev.sartor.parsing.document;

import dev.sartor.parsing.fields.Spoken;
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
        return top.stream().flatMap(row -> Stream.concat(labelled(row), languages(row)));
    }

    private static Stream<Section> labelled(Row row) {
        return kind(row).map(kind -> new Section(kind, label(row), List.of(), List.of(own(row)))).stream();
    }

    /** The label and its list, where the row goes on with something else. */
    private static Row own(Row row) {
        var first = row.cells().getFirst();
        var label = first.text().strip();
        var alone = label.contains(":") && !label.endsWith(":") ? Row.only(first) : null;
        return alone == null ? row : alone;
    }

    /** "English, Spanish" among the contacts: names of languages and nothing else. */
    private static Stream<Section> languages(Row row) {
        return row.cells().stream()
                .filter(cell -> Spoken.areLanguages(cell.text()))
                .flatMap(cell -> Stream.ofNullable(Row.only(cell)))
                .map(alone -> new Section(SectionKind.LANGUAGES, "", List.of(), List.of(alone)));
    }

    private static java.util.Optional<SectionKind> kind(Row row) {
        return Titles.kind(label(row))
                .filter(LISTS::contains)
                .filter(kind -> row.text().length() > label(row).length() + 3);
    }

    private static String label(Row row) {
        var first = row.cells().getFirst().text();
        int colon = first.indexOf(':');
        return colon > 0 ? first.substring(0, colon) : row.cells().size() > 1 ? first : "";
    }
}
