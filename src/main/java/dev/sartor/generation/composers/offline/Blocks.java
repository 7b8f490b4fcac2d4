package dev.sartor.generation.composers.offline;

import dev.sartor.generation.choice.Candidate;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import dev.sartor.model.draft.Section.Entry;
import dev.sartor.model.draft.Section.Kind;
import dev.sartor.model.draft.Source;
import dev.sartor.rendering.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Cuts a whole CV into what stands in any case (head, summary, every position and school, skills, licences) and what may
 * yield: bullets one by one, and projects, voluntary work, publications, awards, interests entry by entry.
 */
final class Blocks {
    private static final Set<Kind> STANDS = EnumSet.of(
            Kind.SUMMARY, Kind.WORK, Kind.EDUCATION, Kind.SKILLS, Kind.LICENCES, Kind.CERTIFICATES, Kind.LANGUAGES);
    /** Most bullets of a position, by its place in the timeline; older ones are told shorter. */
    private static final int[] BULLETS = {8, 6, 5, 4, 3};
    /** An entry that may yield comes with so many of its best bullets. */
    private static final int WITH_ENTRY = 2;
    /** A line worth less than this is not worth a reader's time, however much room there is. */
    private static final double TOO_LITTLE = 0.12;

    private final Measured measured;
    private final LineWorth worth;
    private final Set<String> told;
    private final List<Candidate> may = new ArrayList<>();
    private final List<Candidate> must = new ArrayList<>();
    private final Map<String, List<String>> fields = new HashMap<>();

    /** @param told facts that the letter tells, by id; what says them stands */
    Blocks(Draft.Cv whole, Measured measured, LineWorth worth, Set<String> told) {
        this.measured = measured;
        this.worth = worth;
        this.told = told;
        for (var section : whole.sections()) cut(section);
    }

    /** Height in points of all that stands in any case. */
    double standing() {
        double yielding = Stream.concat(may.stream(), must.stream())
                .mapToDouble(Candidate::height)
                .sum();
        return measured.total() - yielding - tooMuch;
    }

    private double tooMuch;

    List<Candidate> may() {
        return may;
    }

    /** The best line of each position, so that none stands empty, and what the letter tells. */
    List<Candidate> must() {
        return must;
    }

    /** The fields of all lines that a chosen candidate shows. */
    Stream<String> fields(Candidate chosen) {
        return fields.getOrDefault(chosen.field(), List.of()).stream();
    }

    private void cut(Section section) {
        switch (section.body()) {
            case Section.Timeline timeline when section.kind() == Kind.WORK -> positions(timeline.entries());
            case Section.Timeline timeline
            when section.kind() == Kind.EDUCATION -> timeline.entries().forEach(e -> bullets(e, e.bullets(), 4, false));
            case Section.Timeline timeline ->
                optional(section, timeline.entries().stream().map(e -> lines(e)).toList());
            case Section.Notes notes
            when !STANDS.contains(section.kind()) ->
                optional(
                        section,
                        notes.notes().stream().map(n -> List.of(n.text())).toList());
            case Section.Groups groups
            when !STANDS.contains(section.kind()) ->
                optional(
                        section,
                        groups.groups().stream()
                                .map(g -> List.of(g.label() == null ? g.items().getFirst() : g.label()))
                                .toList());
            case Section.Prose prose -> {}
            case Section.Notes notes -> {}
            case Section.Groups groups -> {}
        }
    }

    private void positions(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            var e = entries.get(i);
            if (e.summary() != null) candidate(e.itemId(), List.of(e.summary()), false);
            bullets(e, e.bullets(), BULLETS[Math.min(i, BULLETS.length - 1)], true);
        }
    }

    private void bullets(Entry entry, List<Line> bullets, int most, boolean oneStands) {
        var ranked = bullets.stream()
                .sorted(Comparator.comparingDouble(b -> -rank(b)))
                .toList();
        for (int i = 0; i < ranked.size(); i++) {
            var line = ranked.get(i);
            boolean first = oneStands && i == 0 || isTold(line);
            if (first || (i < most && rank(line) >= TOO_LITTLE)) candidate(entry.itemId(), List.of(line), first);
            else tooMuch += height(line);
        }
    }

    private boolean isTold(Line line) {
        return line.sources().stream().anyMatch(s -> s instanceof Source.OfFact of && told.contains(of.factId()));
    }

    private double rank(Line line) {
        return worth.of(line)
                + worth.covers(line).values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()
                        * 0.2;
    }

    /** Title, organisation, what it was, and the best bullets of an entry that may yield as a whole. */
    private List<Line> lines(Entry e) {
        var out = new ArrayList<Line>();
        Stream.of(e.title(), e.organisation(), e.summary())
                .filter(l -> l != null)
                .forEach(out::add);
        var ranked = e.bullets().stream()
                .sorted(Comparator.comparing((Line b) -> !isTold(b)).thenComparingDouble(b -> -rank(b)))
                .toList();
        ranked.stream().limit(WITH_ENTRY).forEach(out::add);
        ranked.stream().skip(WITH_ENTRY).forEach(l -> tooMuch += height(l));
        return out;
    }

    private void optional(Section section, List<List<Line>> entries) {
        double heading = height(section.heading()) / Math.max(1, entries.size());
        for (var lines : entries)
            candidate(section.heading().field(), lines, lines.stream().anyMatch(this::isTold), heading);
    }

    private void candidate(String group, List<Line> lines, boolean stands) {
        candidate(group, lines, stands, 0);
    }

    private void candidate(String group, List<Line> lines, boolean stands, double more) {
        var field = lines.getFirst().field();
        double height = more + lines.stream().mapToDouble(this::height).sum();
        double value = lines.stream().mapToDouble(worth::of).max().orElse(0);
        var covers = new HashMap<String, Double>();
        lines.forEach(line -> worth.covers(line).forEach((id, cover) -> covers.merge(id, cover, Math::max)));
        if (!stands && value < TOO_LITTLE && covers.isEmpty()) {
            tooMuch += height;
            return;
        }
        fields.put(field, lines.stream().map(Line::field).toList());
        (stands ? must : may).add(new Candidate(field, group, height, value, covers));
    }

    /** Pieces are measured by their first line; a line inside a piece costs nothing of its own. */
    private double height(Line line) {
        return measured.piece(line.field())
                .filter(p -> !p.side())
                .map(Measured.Piece::height)
                .orElse(0.0);
    }
}
