package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Reserve;
import dev.sartor.generation.gate.lexicon.Tier;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.periods.DateMention;
import dev.sartor.generation.gate.reading.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What a fact holds back, the line holds back too: negations, plans, help, company; and it denies nothing by itself. */
final class Holds implements Check {
    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        var out = new ArrayList<Problem>();
        for (var held : trial.fact().text().reserves())
            if (rules.contains(rule(held.reserve())) && touches(held, trial) && !isKept(held, trial))
                out.add(dropped(held, trial));
        for (var held : trial.claim().line().reserves())
            if (rules.contains(Rule.NEGATION) && isInvented(held, trial)) out.add(denied(held, trial));
        return out;
    }

    private static boolean touches(Held held, Trial trial) {
        var anchor = trial.anchor();
        boolean state = held.reserve() == Reserve.UNFINISHED || held.reserve() == Reserve.LAPSED;
        if (anchor == null) return state && !trial.alignment().header().isEmpty();
        return trial.alignment().text().entrySet().stream()
                .filter(e -> !isLater(e, trial))
                .map(Map.Entry::getValue)
                .anyMatch(at -> IntStream.of(at).anyMatch(p -> held.holds(p) && trial.belongs(p, anchor))
                        && IntStream.of(at).noneMatch(p -> !held.holds(p) && trial.belongs(p, anchor)));
    }

    /** "Before leaving I drew up a plan" of "… it was not built before I left": what came later is denied by neither. */
    private static boolean isLater(Map.Entry<Integer, int[]> word, Trial trial) {
        return isBehindPrior(trial.claim().line().words(), word.getKey())
                && IntStream.of(word.getValue())
                        .allMatch(p -> isBehindPrior(trial.fact().text().words(), p));
    }

    private static boolean isBehindPrior(Words words, int i) {
        return words.in(Group.PRIOR, i - 1) || (words.in(Group.PRIOR, i - 2) && words.in(Group.I, i - 1));
    }

    private static boolean isKept(Held held, Trial trial) {
        var claim = trial.claim();
        boolean said = claim.line().reserves().stream()
                .filter(h -> h.reserve().tells(held.reserve()) && !isOfAnother(h, held, trial))
                .anyMatch(h -> held.reserve() == Reserve.PLANNED
                        || (held.reserve() == Reserve.UNFINISHED && h.reserve() != Reserve.NEGATION)
                        || claim.tokens().stream().anyMatch(h::holds));
        if (said) return true;
        return switch (held.reserve()) {
            case NEGATION, PARTIAL -> false;
            case PLANNED, UNFINISHED -> isWordKept(held, trial);
            case LAPSED -> isWordKept(held, trial) || hasEnd(trial);
            case JOINT ->
                isWordKept(held, trial) && held.first() == held.last()
                        || participates(trial)
                        || isWithThem(held, trial);
            case PARTICIPATION -> participates(trial) || isDenied(trial);
        };
    }

    /** "Failed for months; it alerts when it has run": what the fact calls failed says nothing of its "not". */
    private static boolean isOfAnother(Held said, Held held, Trial trial) {
        return said.reserve() != held.reserve()
                && trial.fact().text().reserves().stream()
                        .filter(other -> other.reserve() == said.reserve())
                        .anyMatch(other -> isSame(said, other, trial));
    }

    private static boolean isSame(Held said, Held other, Trial trial) {
        var words = trial.claim().line().words();
        return words.key(said.first()).equals(trial.fact().text().words().key(other.first()));
    }

    /** "Together with the ward staff" told as "with the ward staff": whom one did it with, in the fact's own words. */
    private static boolean isWithThem(Held held, Trial trial) {
        var words = trial.claim().line().words();
        var text = trial.fact().text().words();
        int with = IntStream.rangeClosed(held.first(), held.last() + 1)
                .filter(p -> text.in(Group.WITH, p))
                .findFirst()
                .orElse(-1);
        if (with < 0) return false;
        int whom = text.in(Group.DETERMINER, with + 1) ? with + 2 : with + 1;
        return trial.alignment().text().entrySet().stream()
                .filter(e -> IntStream.of(e.getValue()).anyMatch(p -> p == whom))
                .anyMatch(e -> isBehindWith(words, e.getKey()));
    }

    private static boolean isBehindWith(Words words, int i) {
        return words.in(Group.WITH, i - 1) || (words.in(Group.DETERMINER, i - 1) && words.in(Group.WITH, i - 2));
    }

    /** The very word that holds back ("planned") stands in the line. */
    private static boolean isWordKept(Held held, Trial trial) {
        var words = trial.fact().text().words();
        var content = IntStream.rangeClosed(held.first(), held.last()).filter(words::isContent);
        return IntStream.rangeClosed(held.first(), held.last()).anyMatch(words::isContent)
                && content.allMatch(trial.alignment()::hits);
    }

    /** A line that dates the end itself ("2016 to 2020") hides nothing. */
    private static boolean hasEnd(Trial trial) {
        return trial.claim().line().dates().stream()
                .anyMatch(d -> d.role() == DateMention.Role.END && d.date() != null);
    }

    /** "No experience of it" of "never worked on it": who denies a deed need not say how much of it. */
    private static boolean isDenied(Trial trial) {
        var claim = trial.claim();
        var anchor = trial.anchor();
        return anchor != null
                && claim.line().reserves().stream()
                        .anyMatch(h -> h.reserve() == Reserve.NEGATION
                                && claim.tokens().stream().anyMatch(h::holds))
                && trial.fact().text().reserves().stream()
                        .anyMatch(h -> h.reserve() == Reserve.NEGATION && h.first() == anchor.first());
    }

    static boolean participates(Trial trial) {
        var line = trial.claim().line();
        boolean held = line.reserves().stream()
                .anyMatch(h -> h.reserve() == Reserve.PARTICIPATION
                        && trial.claim().tokens().stream().anyMatch(h::holds));
        if (held) return true;
        var words = trial.claim().line().words();
        return trial.claim().verbs().stream().anyMatch(v -> {
            var verb = words.lexicon().verb(words.key(v));
            return verb != null && verb.tier() == Tier.PARTICIPATE;
        });
    }

    private static boolean isInvented(Held held, Trial trial) {
        if (held.reserve() != Reserve.NEGATION) return false;
        if (trial.claim().tokens().stream().noneMatch(held::holds)) return false;
        if (deniesDone(held, trial)) return true;
        return trial.fact().text().reserves().stream()
                        .noneMatch(h -> h.reserve() == Reserve.NEGATION && touches(h, trial))
                && !isState(held, trial);
    }

    /** Of "not opening and not closing", one is told by what the fact says was done. */
    private static boolean deniesDone(Held held, Trial trial) {
        return trial.claim().verbs().stream()
                .filter(held::holds)
                .map(v -> trial.alignment().at(v))
                .anyMatch(at -> at.length > 0 && IntStream.of(at).noneMatch(p -> isNegated(p, trial)));
    }

    private static boolean isNegated(int position, Trial trial) {
        var clause = trial.fact().text().segment(position);
        return trial.fact().text().reserves().stream()
                .anyMatch(h -> h.reserve() == Reserve.NEGATION && (h.holds(position) || clause.has(h.first())));
    }

    /** "Still without a degree": part of words for a state that the fact has too. */
    private static boolean isState(Held held, Trial trial) {
        return trial.claim().line().reserves().stream()
                .filter(h -> h.reserve() == Reserve.UNFINISHED || h.reserve() == Reserve.PLANNED)
                .filter(h -> h.first() <= held.first() && held.last() <= h.last())
                .anyMatch(h -> trial.fact().text().reserves().stream()
                        .anyMatch(k -> h.reserve().tells(k.reserve())));
    }

    private static Problem dropped(Held held, Trial trial) {
        var words = trial.fact().text().words();
        return new Problem(
                rule(held.reserve()),
                held.reserve() != Reserve.PARTICIPATION,
                "Your fact says '%s', the line leaves it out: “%s”."
                        .formatted(
                                Texts.between(words, held.first(), held.last()),
                                trial.fact().shortened()));
    }

    private static Problem denied(Held held, Trial trial) {
        var words = trial.claim().line().words();
        return new Problem(
                Rule.NEGATION,
                false,
                "'%s' – your fact does not say so: “%s”."
                        .formatted(
                                Texts.between(words, held.first(), held.last()),
                                trial.fact().shortened()));
    }

    private static Rule rule(Reserve reserve) {
        return switch (reserve) {
            case NEGATION -> Rule.NEGATION;
            case PLANNED -> Rule.PLANNED;
            case UNFINISHED -> Rule.UNFINISHED;
            case LAPSED -> Rule.LAPSED;
            case PARTICIPATION -> Rule.PARTICIPATION;
            case JOINT -> Rule.TEAM;
            case PARTIAL -> Rule.PARTIAL;
        };
    }
}
