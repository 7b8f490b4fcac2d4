package dev.sartor.generation.composers.offline;

import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import dev.sartor.model.draft.Section.Entry;
import dev.sartor.model.draft.Section.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Takes what was not chosen out of a section; an optional section of which nothing is left goes too. */
record Shown(Set<String> chosen, ToDoubleFunction<Line> rank) {
    Optional<Section> of(Section section) {
        var body = switch (section.body()) {
            case Section.Prose prose -> prose;
            case Section.Timeline timeline -> new Section.Timeline(entries(section.kind(), timeline.entries()));
            case Section.Notes notes
            when optional(section.kind()) ->
                new Section.Notes(
                        notes.notes().stream().filter(n -> shown(n.text())).toList());
            case Section.Notes notes -> notes;
            case Section.Groups groups
            when optional(section.kind()) ->
                new Section.Groups(groups.groups().stream()
                        .filter(g -> shown(g.label() == null ? g.items().getFirst() : g.label()))
                        .toList());
            case Section.Groups groups -> groups;
        };
        return isEmpty(body) ? Optional.empty() : Optional.of(new Section(section.kind(), section.heading(), body));
    }

    private static boolean optional(Kind kind) {
        return switch (kind) {
            case SUMMARY, WORK, EDUCATION, SKILLS, LICENCES, CERTIFICATES, LANGUAGES -> false;
            case VOLUNTEER, PROJECTS, AWARDS, PUBLICATIONS, INTERESTS, REFERENCES, CUSTOM -> true;
        };
    }

    private static boolean isEmpty(Section.Body body) {
        return switch (body) {
            case Section.Prose prose -> prose.paragraphs().isEmpty();
            case Section.Timeline timeline -> timeline.entries().isEmpty();
            case Section.Notes notes -> notes.notes().isEmpty();
            case Section.Groups groups -> groups.groups().isEmpty();
        };
    }

    private List<Entry> entries(Kind kind, List<Entry> entries) {
        return entries.stream()
                .filter(e -> !optional(kind) || shown(first(e)))
                .map(e -> entry(kind, e))
                .toList();
    }

    private Entry entry(Kind kind, Entry e) {
        var bullets = e.bullets().stream()
                .filter(this::shown)
                .sorted(Comparator.comparingDouble(b -> -rank.applyAsDouble(b)))
                .toList();
        boolean keepsSummary = kind == Kind.EDUCATION || (e.summary() != null && shown(e.summary()));
        var summary = keepsSummary ? e.summary() : null;
        return new Entry(e.itemId(), e.title(), e.organisation(), e.place(), e.dates(), summary, bullets, e.uri());
    }

    private static Line first(Entry e) {
        return Objects.requireNonNull(
                e.title() != null
                        ? e.title()
                        : e.organisation() != null
                                ? e.organisation()
                                : e.summary() != null
                                        ? e.summary()
                                        : e.bullets().isEmpty()
                                                ? e.dates()
                                                : e.bullets().getFirst());
    }

    private boolean shown(Line line) {
        return chosen.contains(line.field());
    }
}
