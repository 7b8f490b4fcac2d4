package dev.sartor.matching.standing;

import dev.sartor.matching.index.FactIndex.Indexed;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.match.Met.Support;
import dev.sartor.model.posting.Requirement;
import dev.sartor.skills.Taxonomy;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Licences and certificates: held and valid is shown, held once is close and says since when not; one that stands among the education counts too. */
public final class CredentialStanding implements StandingRule {
    private static final double SAME = 0.5;

    @Override
    public Met judge(Requirement requirement, Asked asked) {
        var wanted = asked.facts().stems(requirement.label());
        var listed = Stream.concat(
                        asked.facts().facts(Fact.Kind.LICENCE), asked.facts().facts(Fact.Kind.CERTIFICATE))
                .filter(f -> names(f, requirement) || asked.facts().cover(f, wanted) >= SAME);
        var learnt = Stream.concat(
                        asked.facts().facts(Fact.Kind.DEGREE), asked.facts().facts(Fact.Kind.COURSE))
                .filter(f -> names(f, requirement));
        var held = Stream.concat(listed, learnt)
                .sorted(Comparator.comparing((Indexed f) -> lacks(f, asked)).thenComparingInt(Indexed::number))
                .toList();
        if (held.isEmpty())
            return new Met(requirement, Standing.MISSING, List.of(), "You list no %s.".formatted(requirement.label()));
        var best = held.getFirst();
        var end = best.fact().place().period().end();
        boolean lacks = lacks(best, asked);
        var support = held.stream()
                .filter(f -> lacks(f, asked) == lacks)
                .map(f -> new Support(f.fact().id(), 1, "holds " + f.fact().text()))
                .toList();
        var reason = isUnfinished(best, asked)
                ? "Not finished: %s.".formatted(best.fact().text())
                : expired(best, asked)
                        ? "%s expired %s.".formatted(best.fact().text(), end)
                        : "You hold %s.".formatted(best.fact().text());
        return new Met(requirement, lacks ? Standing.CLOSE : Standing.SHOWN, support, reason);
    }

    private static boolean names(Indexed fact, Requirement requirement) {
        return fact.skills().stream()
                .anyMatch(has -> requirement.skills().stream()
                        .anyMatch(wanted -> Taxonomy.standard().isA(has, wanted)));
    }

    private static boolean lacks(Indexed fact, Asked asked) {
        return isUnfinished(fact, asked) || expired(fact, asked);
    }

    /** What stands among the education is held when it is over, and not when it says that it was broken off. */
    private static boolean isUnfinished(Indexed fact, Asked asked) {
        if (!isLearnt(fact)) return false;
        var period = fact.fact().place().period();
        boolean running = period.isCurrent()
                || (period.end() != null && period.end().firstMonth().isAfter(asked.today()));
        return running
                || DegreeLevels.of(asked.resumeLanguage())
                        .unfinished(fact.fact().text());
    }

    private static boolean isLearnt(Indexed fact) {
        return fact.fact().kind() == Fact.Kind.DEGREE || fact.fact().kind() == Fact.Kind.COURSE;
    }

    private static boolean expired(Indexed fact, Asked asked) {
        if (isLearnt(fact)) return false;
        var end = fact.fact().place().period().end();
        return end != null && end.lastMonth().isBefore(asked.today());
    }
}
