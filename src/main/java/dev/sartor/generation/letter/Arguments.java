package dev.sartor.generation.letter;

import dev.sartor.generation.letter.words.Ask;
import dev.sartor.generation.letter.words.Overlap;
import dev.sartor.kernel.Period;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Requirement.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pairs of what is asked and what was done that a letter is built on. A pair weighs {@code kind × importance ×
 * (score/2 + cover + relevance/2 + 0.2 if the deed says a number)}, where cover is the share of the asking words that the
 * deed has; a task of the job counts like a requirement of weight 0.8 when the deed covers a quarter of its words.
 */
final class Arguments {
    private static final Map<Kind, Double> KINDS = Map.of(Kind.SKILL, 1.0, Kind.OTHER, 1.0, Kind.YEARS, 0.8);
    private static final double NICE = 0.6;
    private static final double TASK = 0.8;
    private static final double COVERED = 0.25;
    private static final double TOUCHED = 0.1;
    private static final double NUMBER = 0.2;
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
    /** What nothing said of the work speaks to matters less there, as far as the posting tells. */
    private static final double UNTIED = 0.85;

    private static final double MOST = 0.5;
    /** What a position counts more that lasted as long as is asked. */
    private static final double ENOUGH = 0.4;
    /** What a position counts more that is still held. */
    private static final double NOW = 0.2;
    /** What a deed counts by that the matching names no support, and what it has to cover. */
    private static final double ALIKE = 0.2;
    /** Below this an argument is so poor that any other is looked for. */
    private static final double WEAK = 0.45;
    /** A single word tells enough where it is so much of what is asked. */
    private static final double ALONE = 0.3;

    private final Desk desk;
    private double covered = COVERED;
    private int least = 2;
    private boolean alone;

    Arguments(Desk desk) {
        this.desk = desk;
    }

    /** The strongest first; no ask, deed or sentence of the posting twice. */
    List<Argument> strongest(int most) {
        var found = strongestOf(most);
        if (found.isEmpty() || found.getFirst().strength() < WEAK) {
            alone = true;
            found = strongestOf(most);
        }
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
                .flatMap(ask -> Stream.concat(supported(met), alike(ask, met))
                        .filter(told ->
                                desk.overlap.shared(ask.text(), told.fact().text()) >= shared)
                        .flatMap(told ->
                                argued(ask, told.fact(), weight, told.base() + forYears(requirement, told.fact()))
                                        .stream())
                        .map(a -> requirement.kind() == Kind.YEARS ? years(a, requirement) : a)
                        .map(a -> isNamed(a, requirement) ? a : a.weaker(STRANGE))
                        .map(a -> isWhole(a, requirement) ? a : a.weaker(STRANGE)));
    }

    /** A fact and how much it counts before its words are looked at. */
    private record Told(Fact fact, double base) {}

    private Stream<Told> supported(Met met) {
        return met.support().stream()
                .flatMap(s -> desk.brief.fact(s.factId()).stream()
                        .flatMap(this::deeds)
                        .map(fact -> new Told(fact, s.score() / 2)));
    }

    /** Where only a list says it, what was done in the same words. */
    private Stream<Told> alike(Ask ask, Met met) {
        boolean listed = met.support().stream()
                .allMatch(s -> desk.brief
                        .fact(s.factId())
                        .filter(f -> f.kind() == Fact.Kind.SKILL)
                        .isPresent());
        if (!listed || met.standing() != Standing.SHOWN) return Stream.empty();
        return desk.brief.facts().stream()
                .filter(f -> f.kind() == Fact.Kind.HIGHLIGHT && desk.overlap.cover(ask.text(), said(f)) >= ALIKE)
                .map(f -> new Told(f, ALIKE));
    }

    /** What was done speaks for most of what the sentence asks in one breath, or for what most of its words say. */
    private boolean isWhole(Argument a, Requirement requirement) {
        if (desk.overlap.cover(a.ask().text(), requirement.label()) >= MOST) return true;
        var together = desk.brief.match().met().stream()
                .filter(m -> m.requirement().span().equals(requirement.span()))
                .toList();
        long by = together.stream()
                .filter(m -> m.support().stream()
                        .anyMatch(s -> s.factId().equals(a.fact().id())))
                .count();
        return by >= MOST * together.size();
    }

    /** Where skills are asked, the deed names one of them or a kind of it. */
    private boolean isNamed(Argument a, Requirement requirement) {
        return requirement.kind() != Kind.SKILL
                || requirement.skills().isEmpty()
                || desk.kin.names(a.fact().text(), requirement.skills());
    }

    /** Of a position's deeds the one that speaks to the job tells its years best. */
    private double forYears(Requirement requirement, Fact fact) {
        if (requirement.kind() != Kind.YEARS) return 0;
        return desk.brief.relevance(fact.id()) / 2
                + (lasted(requirement, fact) ? ENOUGH : 0)
                + (fact.place().period().isCurrent() ? NOW : 0);
    }

    /** Whether its position alone lasted as long as is asked. */
    private boolean lasted(Requirement requirement, Fact fact) {
        var least = requirement.years() == null ? null : requirement.years().min();
        int months = Period.months(List.of(fact.place().period()), YearMonth.from(desk.brief.date()));
        return least == null || months >= least * 12;
    }

    private Argument years(Argument a, Requirement requirement) {
        var place = a.fact().place();
        var called = Objects.requireNonNullElse(place.title(), "") + " "
                + Objects.requireNonNullElse(place.organisation(), "");
        boolean named = desk.overlap.shared(a.ask().text(), called) > 0
                || Overlap.alike(a.ask().text(), called);
        var told = lasted(requirement, a.fact()) ? a.withYears() : a;
        boolean strange = desk.overlap.shared(a.ask().text(), a.fact().text()) == 0
                && (a.fact().place().period().isCurrent() || lasted(requirement, a.fact()));
        return !named ? told.weaker(OTHERWISE) : strange ? told.weaker(1 / STRANGE) : told;
    }

    /** A position or a project is argued for by what was done in it. */
    private Stream<Fact> deeds(Fact fact) {
        if (fact.kind() != Fact.Kind.POSITION && fact.kind() != Fact.Kind.PROJECT) return Stream.of(fact);
        return desk.brief.facts().stream()
                .filter(f -> f.place().itemId().equals(fact.place().itemId()));
    }

    private Stream<Argument> tasks() {
        return desk.work()
                .filter(ask -> ask.form() == Ask.Form.TASK || ask.form() == Ask.Form.WORK)
                .flatMap(ask -> desk.brief.facts().stream()
                        .filter(f -> f.kind() == Fact.Kind.HIGHLIGHT)
                        .filter(f -> isNear(ask, f))
                        .flatMap(fact -> argued(ask, fact, TASK, ALIKE).stream()));
    }

    /** So many telling words are the same, or one that is most of what is asked, or one of them and a skill. */
    private boolean isNear(Ask ask, Fact fact) {
        int shared = desk.overlap.shared(ask.text(), fact.text());
        if (shared == 0) return false;
        double cover = desk.overlap.cover(ask.text(), said(fact));
        boolean more = desk.overlap.shared(nameless(ask.text()), fact.text()) > 0;
        boolean says = cover >= covered && shared >= least || alone && cover >= ALONE;
        return says && more || cover >= TOUCHED && desk.kin.touch(desk.kin.of(ask.text()), desk.kin.of(fact.text()));
    }

    /** Without its names, where only names have a capital: to have been in a country is not to have opened an office. */
    private String nameless(String text) {
        return desk.phrases.isSet("nouns-capital") ? text : text.replaceAll("(?<!\\p{L})\\p{Lu}[\\p{L}\\p{N}]*", "");
    }

    private Optional<Argument> argued(Ask ask, Fact fact, double weight, double base) {
        return desk.deed(fact).map(deed -> {
            double form = deed.kind().equals("deed-noun") ? NAMED : 1;
            double cover = desk.overlap.cover(ask.text(), said(fact));
            double number = fact.text().codePoints().anyMatch(Character::isDigit) ? NUMBER : 0;
            double all = base + cover + desk.brief.relevance(fact.id()) / 2 + number;
            boolean strange = desk.overlap.shared(ask.text(), fact.text()) == 0;
            return new Argument(
                    ask, fact, deed, weight * form * (strange ? STRANGE : 1) * (isTied(ask) ? 1 : UNTIED) * all);
        });
    }

    /** Whether the posting says something else of the work that shares a telling word with what is asked. */
    private boolean isTied(Ask ask) {
        return desk.work()
                .anyMatch(w -> !w.span().equals(ask.span())
                        && desk.overlap.shared(w.brief().text(), ask.text()) >= 1);
    }

    private static String said(Fact fact) {
        return fact.place().title() == null
                ? fact.text()
                : fact.text() + " " + fact.place().title();
    }
}
