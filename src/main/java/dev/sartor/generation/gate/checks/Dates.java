package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.periods.DateMention;
import dev.sartor.kernel.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every date of a claim stands in the fact, or is an end of its period said as that end. */
final class Dates implements Check {
    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        if (!rules.contains(Rule.DATES)) return List.of();
        var out = new ArrayList<Problem>();
        for (var said : trial.claim().dates()) {
            boolean known = trial.fact().text().dates().stream().anyMatch(d -> inText(said, d));
            if (!known && !inPeriod(said, trial)) out.add(problem(said, trial));
        }
        return out;
    }

    private static boolean inText(DateMention said, DateMention known) {
        return said.role() == known.role() && covers(said.date(), known.date());
    }

    private static boolean inPeriod(DateMention said, Trial trial) {
        var period = trial.fact().period();
        return switch (said.role()) {
            case START ->
                period.start() != null
                        && covers(said.date(), period.start())
                        && (period.isCurrent() || trial.fact().isEverywhere() || !saysOngoing(said, trial.claim()));
            case END ->
                said.date() == null ? period.isCurrent() : period.end() != null && covers(said.date(), period.end());
            case POINT -> isPoint(said, trial.claim(), period.start(), period.end());
        };
    }

    /** "Since 2016" says that it still goes on, unless the claim names the end too. */
    private static boolean saysOngoing(DateMention said, Claim claim) {
        return claim.line().words().in(Group.ONGOING, said.first() - 1)
                && claim.dates().stream().noneMatch(d -> d.role() == DateMention.Role.END);
    }

    /** A bare date beside an entry may be either end; a deed is dated by its period only when that is one year. */
    private static boolean isPoint(
            DateMention said, Claim claim, @Nullable PartialDate start, @Nullable PartialDate end) {
        boolean first = start != null && covers(said.date(), start);
        boolean last = end != null && covers(said.date(), end);
        return claim.verbs().isEmpty() ? (first || last) : (first && last);
    }

    /** True when what is said is the known date, or less of it. */
    private static boolean covers(@Nullable PartialDate said, @Nullable PartialDate known) {
        if (said == null || known == null) return said == null && known == null;
        if (said.year() != known.year()) return false;
        return said.month() == null || said.month().equals(known.month());
    }

    private static Problem problem(DateMention said, Trial trial) {
        var period = trial.fact().period();
        boolean dated = period.start() != null;
        var when = dated ? period.start() + " – " + (period.end() == null ? "present" : period.end()) : "no date";
        return new Problem(
                Rule.DATES,
                dated,
                "'%s' – your entry %s says %s."
                        .formatted(said.surface(), trial.fact().name(), when));
    }
}
