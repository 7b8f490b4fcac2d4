package dev.sartor.generation.letter;

import dev.sartor.generation.Brief;
import dev.sartor.generation.letter.words.Overlap;
import dev.sartor.kernel.Period;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.posting.Requirement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Answers years that are asked by years: by the positions whose dates make them up, overlaps counted once. */
final class Tenure {
    private static final int MONTHS = 12;
    private static final int MOST = 2;

    /** Those that go on first, then those that ended last: told so they show no gap that there is not. */
    private static final Comparator<Period> LATEST = Comparator.comparing(
                    (Period p) -> p.end() == null ? "9999" : p.end().toString())
            .reversed();

    private final Brief brief;
    private final Overlap overlap;

    Tenure(Desk desk) {
        brief = desk.brief;
        overlap = desk.overlap;
    }

    /** The latest positions that last as long as is asked, one where one does; none where two do not. */
    List<Fact> of(Met met) {
        var years = met.requirement().years();
        var least = years == null ? null : years.min();
        if (met.requirement().kind() != Requirement.Kind.YEARS || least == null) return List.of();
        var positions = met.support().stream()
                .flatMap(s -> brief.fact(s.factId()).stream())
                .filter(f -> f.kind() == Fact.Kind.POSITION && f.place().title() != null)
                .filter(f -> f.id().equals(f.place().itemId()))
                .sorted(Comparator.comparing((Fact f) -> f.place().period(), LATEST))
                .toList();
        for (var one : positions)
            if (called(met.requirement(), one) && months(List.of(one)) >= least * MONTHS) return List.of(one);
        for (var one : positions) if (months(List.of(one)) >= least * MONTHS) return List.of(one);
        var atOne = positions.isEmpty() ? List.<Fact>of() : enough(at(positions.getFirst()), least);
        return atOne.isEmpty() ? enough(positions, least) : atOne;
    }

    /** All positions held where this one was: who rose there leaves none between out. */
    private List<Fact> at(Fact position) {
        var employer = position.place().organisation();
        return brief.facts().stream()
                .filter(f -> f.kind() == Fact.Kind.POSITION && f.place().title() != null)
                .filter(f -> f.id().equals(f.place().itemId()))
                .filter(f -> employer != null && employer.equals(f.place().organisation()))
                .sorted(Comparator.comparing((Fact f) -> f.place().period(), LATEST))
                .toList();
    }

    private List<Fact> enough(List<Fact> positions, int least) {
        var told = new ArrayList<Fact>();
        for (var each : positions) {
            told.add(each);
            if (told.size() <= MOST && months(told) >= least * MONTHS) return told;
        }
        return List.of();
    }

    /** Whether post or employer are called so. */
    boolean called(Requirement requirement, Fact position) {
        var name = position.place().title() + " " + position.place().organisation();
        return overlap.shared(requirement.label(), name) > 0 || Overlap.alike(requirement.label(), name);
    }

    private int months(List<Fact> positions) {
        return Period.months(positions.stream().map(f -> f.place().period()).toList(), YearMonth.from(brief.date()));
    }
}
