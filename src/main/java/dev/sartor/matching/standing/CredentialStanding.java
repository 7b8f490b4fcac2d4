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

/** Licences and certificates: held and valid is shown, held once is close and says since when not. */
public final class CredentialStanding implements StandingRule {
    private static final double SAME = 0.5;

    @Override
    public Met judge(Requirement requirement, Asked asked) {
        var wanted = asked.facts().stems(requirement.label());
        var held = Stream.concat(
                        asked.facts().facts(Fact.Kind.LICENCE), asked.facts().facts(Fact.Kind.CERTIFICATE))
                .filter(f -> names(f, requirement) || asked.facts().cover(f, wanted) >= SAME)
                .sorted(Comparator.comparing((Indexed f) -> expired(f, asked)).thenComparingInt(Indexed::number))
                .toList();
        if (held.isEmpty())
            return new Met(requirement, Standing.MISSING, List.of(), "You list no %s.".formatted(requirement.label()));
        var best = held.getFirst();
        var end = best.fact().place().period().end();
        boolean expired = expired(best, asked);
        var support = held.stream()
                .filter(f -> expired(f, asked) == expired)
                .map(f -> new Support(f.fact().id(), 1, "holds " + f.fact().text()))
                .toList();
        var reason = expired
                ? "%s expired %s.".formatted(best.fact().text(), end)
                : "You hold %s.".formatted(best.fact().text());
        return new Met(requirement, expired ? Standing.CLOSE : Standing.SHOWN, support, reason);
    }

    private static boolean names(Indexed fact, Requirement requirement) {
        return fact.skills().stream()
                .anyMatch(has -> requirement.skills().stream()
                        .anyMatch(wanted -> Taxonomy.standard().isA(has, wanted)));
    }

    private static boolean expired(Indexed fact, Asked asked) {
        var end = fact.fact().place().period().end();
        return end != null && end.lastMonth().isBefore(asked.today());
    }
}
