package dev.sartor.generation.panel;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bullets of one entry, as a reader meets them.
 *
 * @param latest whether it is the first position of the CV
 */
record Place(Section.Kind section, Section.Entry entry, boolean latest) {
    static List<Place> of(Draft.Cv draft) {
        return draft.sections().stream().flatMap(Place::of).toList();
    }

    private static Stream<Place> of(Section section) {
        if (!(section.body() instanceof Section.Timeline timeline)) return Stream.empty();
        boolean work = section.kind() == Section.Kind.WORK;
        return timeline.entries().stream()
                .map(entry -> new Place(
                        section.kind(),
                        entry,
                        work && entry == timeline.entries().getFirst()));
    }

    List<Line> bullets() {
        return entry.bullets();
    }

    boolean holds(String field) {
        return bullets().stream().anyMatch(line -> line.field().equals(field));
    }

    /** The line that stands for the entry when none of its bullets is meant. */
    Optional<Line> head() {
        return Stream.of(Optional.ofNullable(entry.title()), Optional.ofNullable(entry.organisation()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
