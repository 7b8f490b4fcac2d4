package dev.sartor.generation.composers.llm;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import dev.sartor.model.draft.Section.Kind;
import dev.sartor.model.draft.Source;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which lines of a CV may be worded anew: the summary, and what was done in positions, projects and voluntary work. */
final class Wordable {
    private static final Set<Kind> TOLD = EnumSet.of(Kind.WORK, Kind.PROJECTS, Kind.VOLUNTEER, Kind.CUSTOM);

    private Wordable() {}

    /** By the handle of the one fact that each stands on. */
    static Map<String, Line> of(Draft.Cv whole, Handles handles) {
        var out = new LinkedHashMap<String, Line>();
        whole.sections().stream()
                .flatMap(Wordable::lines)
                .forEach(line -> handle(line, handles).forEach(handle -> out.putIfAbsent(handle, line)));
        return out;
    }

    private static Stream<Line> lines(Section section) {
        return switch (section.body()) {
            case Section.Prose prose when section.kind() == Kind.SUMMARY -> prose.paragraphs().stream();
            case Section.Timeline timeline
            when TOLD.contains(section.kind()) ->
                timeline.entries().stream()
                        .flatMap(e -> Stream.concat(Stream.ofNullable(e.summary()), e.bullets().stream()));
            case Section.Prose _, Section.Timeline _, Section.Notes _, Section.Groups _ -> Stream.empty();
        };
    }

    private static Stream<String> handle(Line line, Handles handles) {
        if (line.sources().size() != 1 || !(line.sources().getFirst() instanceof Source.OfFact(String id)))
            return Stream.empty();
        return handles.of(id).stream();
    }
}
