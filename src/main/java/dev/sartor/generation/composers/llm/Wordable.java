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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which lines of a CV may be worded anew: the summary, and what was done in positions, projects and voluntary work. */
final class Wordable {
    private static final Set<Kind> TOLD = EnumSet.of(Kind.WORK, Kind.PROJECTS, Kind.VOLUNTEER, Kind.CUSTOM);

    private Wordable() {}

    /** By the handle of the one fact that each stands on. */
    static Map<String, Line> of(Draft.Cv whole, Handles handles) {
        return lines(whole, line -> line.sources().size() == 1, handles);
    }

    /** By the handle of the first fact that each stands on; in a finished CV some stand on several. */
    static Map<String, Line> read(Draft.Cv finished, Handles handles) {
        return lines(finished, line -> !line.sources().isEmpty(), handles);
    }

    private static Map<String, Line> lines(Draft.Cv cv, Predicate<Line> wanted, Handles handles) {
        var out = new LinkedHashMap<String, Line>();
        cv.sections().stream()
                .flatMap(Wordable::lines)
                .filter(wanted)
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
        return line.sources().getFirst() instanceof Source.OfFact(String id) ? handles.of(id).stream() : Stream.empty();
    }
}
