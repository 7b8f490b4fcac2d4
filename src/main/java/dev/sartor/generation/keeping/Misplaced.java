package dev.sartor.generation.keeping;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import dev.sartor.model.draft.Section.Kind;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.report.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a CV from outside that are true and stand where they are not: the title of one position over another's employer, a
 * deed under another job. What an entry says must be of that entry.
 */
public final class Misplaced {
    private static final String ELSEWHERE =
            "This line belongs to another entry or another place of your résumé; here it would say something else.";

    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * An item as the whole CV shows it.
     *
     * @param slots the fields of its title, organisation and the like, null where it has none
     */
    private record Shape(Kind kind, List<@Nullable String> slots) {}

    private Misplaced(List<Fact> facts, Draft.Cv whole) {
        facts.forEach(fact -> items.put(fact.id(), fact.place().itemId()));
        for (var section : whole.sections())
            parts(section).forEach(part -> shapes.put(part.item(), new Shape(section.kind(), part.fields())));
    }

    /** @return a refusal for each line that stands in a wrong place */
    public static List<Refusal> in(Draft draft, List<Fact> facts, Draft.Cv whole) {
        if (!(draft instanceof Draft.Cv cv)) return List.of();
        var misplaced = new Misplaced(facts, whole);
        for (var section : cv.sections()) for (var part : parts(section)) misplaced.check(part, section.kind());
        return List.copyOf(misplaced.refusals);
    }

    /**
     * An entry, a note or a labelled list, all of which say something of one item.
     *
     * @param slots its single lines in their order
     * @param more what stands under it
     */
    private record Part(String item, List<@Nullable Line> slots, List<Line> more) {
        List<@Nullable String> fields() {
            var out = new ArrayList<@Nullable String>();
            for (var line : slots) out.add(line == null ? null : line.field());
            return out;
        }
    }

    private static List<Part> parts(Section section) {
        return switch (section.body()) {
            case Section.Prose _ -> List.of();
            case Section.Timeline timeline ->
                timeline.entries().stream()
                        .map(e -> new Part(
                                e.itemId(),
                                slots(e.title(), e.organisation(), e.place(), e.dates(), e.summary()),
                                e.bullets()))
                        .toList();
            case Section.Notes notes ->
                notes.notes().stream()
                        .map(n -> new Part(n.itemId(), slots(n.text(), n.detail(), n.date()), List.of()))
                        .toList();
            case Section.Groups groups ->
                groups.groups().stream()
                        .map(g -> new Part(g.itemId(), slots(g.label()), g.items()))
                        .toList();
        };
    }

    private static List<@Nullable Line> slots(@Nullable Line... lines) {
        var out = new ArrayList<@Nullable Line>();
        for (var line : lines) out.add(line);
        return out;
    }

    private void check(Part part, Kind kind) {
        var shape = shapes.get(part.item());
        if (shape == null && kind == Kind.SKILLS) return;
        if (shape == null || shape.kind() != kind) {
            Stream.concat(part.slots().stream().filter(Objects::nonNull), part.more().stream())
                    .forEach(this::refuse);
            return;
        }
        for (int i = 0; i < part.slots().size(); i++) {
            var line = part.slots().get(i);
            if (line != null && !line.field().equals(shape.slots().get(i))) refuse(line);
        }
        part.more().stream().filter(line -> !isOf(part.item(), line)).forEach(this::refuse);
    }

    /** A skill that the job asks for and no line says joins any list; all else is of the item it stands under. */
    private boolean isOf(String item, Line line) {
        if (line.field().startsWith("skills/asked/")) return true;
        return line.field().contains("/" + item + "/")
                && line.sources().stream()
                        .allMatch(source -> !(source instanceof Source.OfFact(String id))
                                || item.equals(items.getOrDefault(id, item)));
    }

    private void refuse(Line line) {
        refusals.add(new Refusal("cv", line.field(), line.text(), "UNKNOWN", List.of(ELSEWHERE), null));
    }

    /** Whether the title of a document, which readers show, says no more than who and for what. */
    public static boolean isTitle(String title, Draft.Cv whole, Collection<String> jobs) {
        var name = whole.head().name().text();
        return title.equals(name)
                || title.equals(whole.title())
                || jobs.stream().anyMatch(job -> title.equals(name + " – " + job));
    }
}
