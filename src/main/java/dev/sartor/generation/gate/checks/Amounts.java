package dev.sartor.generation.gate.checks;

import static dev.sartor.generation.gate.numbers.Comparator.UP_TO;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.numbers.Quantity;
import dev.sartor.generation.gate.numbers.Rates;
import dev.sartor.generation.gate.numbers.Role;
import dev.sartor.generation.gate.numbers.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Every amount of a claim is one of the fact's: value, bound, unit, noun, role, sign, rate, and what it is said of. */
final class Amounts implements Check {
    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        var out = new ArrayList<Problem>();
        for (var said : trial.claim().quantities())
            if (!Differences.tell(said, trial) && !Sums.tell(said, trial)) out.addAll(best(said, trial, rules));
        return out;
    }

    private static List<Problem> best(Quantity said, Trial trial, Set<Rule> rules) {
        return trial.fact().text().quantities().stream()
                .map(known -> compare(said, known, trial).stream()
                        .filter(p -> rules.contains(p.rule()))
                        .toList())
                .min(Comparator.<List<Problem>>comparingInt(List::size).thenComparingInt(Amounts::weight))
                .orElseGet(() -> rules.contains(Rule.NUMBERS) ? List.of(none(said, trial)) : List.of());
    }

    /** Of equally many problems, those that contradict say more. */
    private static int weight(List<Problem> problems) {
        return (int) problems.stream().filter(p -> !p.contradicts()).count();
    }

    private static Problem none(Quantity said, Trial trial) {
        return new Problem(
                Rule.NUMBERS,
                false,
                "'%s' – your fact gives no such number: “%s”."
                        .formatted(
                                Nouns.counted(said, trial.claim().line()),
                                trial.fact().shortened()));
    }

    private static List<Problem> compare(Quantity said, Quantity known, Trial trial) {
        var out = new ArrayList<Problem>();
        boolean noun = Teams.agree(said, known, trial) || Nouns.agree(said, known, trial);
        if (said.ambiguous() && !said.surface().equals(known.surface()))
            out.add(problem(Rule.AMBIGUITY, false, said, known, trial));
        var telling = Teams.agree(said, known, trial) ? Telling.FINE : Telling.of(said, known);
        boolean sameValue = said.low().compareTo(known.low()) == 0;
        switch (telling) {
            case FINE -> {}
            case OTHER_UNIT -> out.add(problem(Rule.UNITS, sameValue, said, known, trial));
            case UNMARKED -> out.add(problem(Rule.ROUNDING, true, said, known, trial));
            case OTHER_VALUE -> out.add(problem(sameValue ? Rule.ROUNDING : Rule.NUMBERS, noun, said, known, trial));
        }
        if (telling == Telling.OTHER_UNIT && !sameValue) out.add(problem(Rule.NUMBERS, false, said, known, trial));
        if (Teams.differ(said, known, trial)) out.add(problem(Rule.NUMBERS, true, said, known, trial));
        if (!noun) out.add(problem(Rule.COUNTED, sameValue, said, known, trial));
        if (said.role().contradicts(known.role()) && !isTop(said, known) && !isLevel(said, known, trial))
            out.add(problem(Rule.CHANGE, true, said, known, trial));
        if (Directions.contradict(said, known, trial)) out.add(problem(Rule.DIRECTION, true, said, known, trial));
        if (!ratesAgree(said, known, trial))
            out.add(problem(Rule.RATE, !said.per().isEmpty(), said, known, trial));
        if (!Teams.agree(said, known, trial) && !Subjects.agree(said, known, trial))
            out.add(problem(Rule.BINDING, true, said, known, trial));
        return out;
    }

    /** "up to 93 %" tells where a rise "to 93 %" ended. */
    private static boolean isTop(Quantity said, Quantity known) {
        return known.role() == Role.TO && said.comparator() == UP_TO;
    }

    /** "Occupancy of 57 %" tells the level that a rise ended at, where nothing in it speaks of a change. */
    private static boolean isLevel(Quantity said, Quantity known, Trial trial) {
        return known.role() == Role.TO
                && said.role() == Role.NONE
                && !Directions.moves(said, trial.claim().line());
    }

    /** A rate stands somewhere in the claim where the fact has one, and none where it has none. */
    private static boolean ratesAgree(Quantity said, Quantity known, Trial trial) {
        if (said.per().equals(known.per()) || (said.per().isEmpty() && known.isKindOfDays())) return true;
        boolean kept =
                known.per().isEmpty() || Rates.of(trial.claim().line().words()).contains(known.per());
        boolean told = said.per().isEmpty()
                || Rates.tells(trial.claim().line().words(), trial.fact().text().words());
        return kept && told;
    }

    private static Problem problem(Rule rule, boolean contradicts, Quantity said, Quantity known, Trial trial) {
        return new Problem(
                rule,
                contradicts,
                "'%s' – your fact says '%s' (%s): “%s”."
                        .formatted(
                                Nouns.counted(said, trial.claim().line()),
                                Nouns.counted(known, trial.fact().text()),
                                trial.fact().name(),
                                trial.fact().shortened()));
    }
}
