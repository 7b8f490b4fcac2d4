package dev.sartor.generation.letter;

import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Requirement.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pairs of what is asked and what was done that a letter is built on. A pair weighs {@code kind × importance ×
 * (score/2 + cover + relevance/2 + 1/4 if the deed says a number)}, where cover is the share of the asking words that the
 * deed has; a task of the job counts like a requirement of weight 0.8 when the deed covers a quarter of its words.
 */
final class Arguments {
    private static final Map<Kind, Double> KINDS = Map.of(Kind.SKILL, 1.0, Kind.OTHER, 1.0, Kind.YEARS, 0.8);
    private static final double NICE = 0.6;
    private static final double TASK = 0.8;
    private static final double COVERED = 0.25;
    private static final double TOUCHED = 0.1;
    private static final double NUMBER = 0.25;
    /** What follows from a deed is less plain than what it says. */
    private static final double FOLLOWS = 0.6;
    /** A deed that names a thing reads less well than one that says what was done. */
    private static final double NAMED = 0.7;
    /** A deed that shares no word with what is asked meets it only by what it implies. */
    private static final double STRANGE = 0.6;
    /** Years of something are told by a position that is called so, before one that is called otherwise. */
    private static final double OTHERWISE = 0.6;
    /** What the reader is told second should come from elsewhere, unless it is this much weaker. */
    private static final double ELSEWHERE = 0.7;

    private final Desk desk;
    private double covered = COVERED;
    private int least = 2;

    Arguments(Desk desk) {
        this.desk = desk;
    }

    /** The strongest first; no ask, deed or sentence of the posting twice. */
    List<Argument> strongest(int most) {
        var found = strongestOf(most);
        if (found.size() == most) return found;
        covered = TOUCHED;
        found = strongestOf(most);
        if (!found.isEmpty()) return found;
        least = 1;
        return strongestOf(1);
    }

    private List<Argument> strongestOf(int most) {
        var left = Stream.concat(required(), tasks())
                .filter(a -> a.strength() > 0)
                .sorted(Comparator.comparingDouble((Argument a) -> -a.strength())
                        .thenComparingInt(a -> a.ask().span().start())
                        .thenComparing(a -> a.fact().id()))
                .toList();
        var out = new ArrayList<Argument>();
        while (out.size() < most && !left.isEmpty()) {
            var next = next(left, out);
            out.add(next);
            left = left.stream().filter(a -> isNew(a, next)).toList();
        }
        return out;
    }

    /** What is told second is of another place and another matter, where that is nearly as strong. */
    private Argument next(List<Argument> left, List<Argument> told) {
        var best = left.getFirst();
        var near = left.stream()
                .filter(a -> a.strength() > best.strength() * ELSEWHERE)
                .filter(a -> told.stream().allMatch(t -> isElsewhere(a, t)))
                .toList();
        return near.stream()
                .filter(a -> told.stream().allMatch(t -> isOther(a, t)))
                .findFirst()
                .orElse(near.isEmpty() ? best : near.getFirst());
    }

    private static boolean isElsewhere(Argument a, Argument told) {
        return !a.fact().place().itemId().equals(told.fact().place().itemId());
    }

    private boolean isOther(Argument a, Argument told) {
        return desk.overlap.shared(a.fact().text(), told.fact().text()) < 2
                && desk.overlap.shared(
                                a.ask().text(),
                                told.ask().text() + " " + told.fact().text())
                        == 0;
    }

    private static boolean isNew(Argument a, Argument told) {
        return !a.fact().id().equals(told.fact().id())
                && !a.ask().text().equals(told.ask().text());
    }

    private Stream<Argument> required() {
        return desk.brief.match().met().stream()
                .filter(m -> m.standing() == Standing.SHOWN
                        || m.standing() == Standing.NOT_SAID
                        || m.standing() == Standing.CLOSE && m.requirement().kind() == Kind.OTHER)
                .flatMap(this::of);
    }

    private Stream<Argument> of(Met met) {
        var requirement = met.requirement();
        double weight = KINDS.getOrDefault(requirement.kind(), 0.0)
                * (requirement.importance() == Importance.MUST ? 1 : NICE)
                * (met.standing() == Standing.SHOWN ? 1 : FOLLOWS);
        if (weight == 0) return Stream.empty();
        int shared = met.standing() == Standing.CLOSE ? 2 : 0;
        return desk.words.asked(requirement).stream()
                .flatMap(ask -> met.support().stream()
                        .flatMap(s -> desk.brief.fact(s.factId()).stream()
                                .flatMap(this::deeds)
                                .filter(fact -> desk.overlap.shared(ask.text(), fact.text()) >= shared)
                                .flatMap(fact -> argued(ask, fact, weight, s.score() / 2).stream())
                                .map(a -> requirement.kind() == Kind.YEARS ? years(a) : a)));
    }

    private Argument years(Argument a) {
        var place = a.fact().place();
        var called = Objects.requireNonNullElse(place.title(), "") + " "
                + Objects.requireNonNullElse(place.organisation(), "");
        boolean named = desk.overlap.shared(a.ask().text(), called) > 0;
        return named ? a.withYears() : a.withYears().weaker(OTHERWISE);
    }

    /** A position is argued for by what was done in it. */
    private Stream<Fact> deeds(Fact fact) {
        if (fact.kind() != Fact.Kind.POSITION) return Stream.of(fact);
        return desk.brief.facts().stream()
                .filter(f -> f.place().itemId().equals(fact.place().itemId()));
    }

    private Stream<Argument> tasks() {
        return desk.work()
                .filter(ask -> ask.form() == Ask.Form.TASK || ask.form() == Ask.Form.WORK)
                .flatMap(ask -> desk.brief.facts().stream()
                        .filter(f -> f.kind() == Fact.Kind.HIGHLIGHT)
                        .filter(f -> desk.overlap.cover(ask.text(), said(f)) >= covered
                                && desk.overlap.shared(ask.text(), f.text()) >= least)
                        .flatMap(fact -> argued(ask, fact, TASK, 0.2).stream()));
    }

    private Optional<Argument> argued(Ask ask, Fact fact, double weight, double base) {
        return desk.deed(fact).map(deed -> {
            double form = deed.kind().equals("deed-noun") ? NAMED : 1;
            double cover = desk.overlap.cover(ask.text(), said(fact));
            double number = fact.text().codePoints().anyMatch(Character::isDigit) ? NUMBER : 0;
            double all = base + cover + desk.brief.relevance(fact.id()) / 2 + number;
            boolean strange = desk.overlap.shared(ask.text(), fact.text()) == 0;
            return new Argument(ask, fact, deed, weight * form * (strange ? STRANGE : 1) * all);
        });
    }

    private static String said(Fact fact) {
        return fact.place().title() == null
                ? fact.text()
                : fact.text() + " " + fact.place().title();
    }
}
