package dev.sartor.matching.standing;

import dev.sartor.matching.index.FactIndex.Indexed;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.match.Met.Support;
import dev.sartor.model.posting.Requirement;
import java.util.Comparator;
import java.util.List;

/** What no taxonomy names, by the words that facts share with it, rare words counting more. */
public final class WordsStanding implements StandingRule {
    /** From this share of the requirement's words on, a fact says the same. */
    private static final double SAYS = 0.5;
    /** From this share on, it is near. */
    private static final double NEAR = 0.3;

    @Override
    public Met judge(Requirement requirement, Asked asked) {
        var wanted = asked.facts().stems(requirement.label());
        var found = asked.facts()
                .facts()
                .filter(fact -> fact.fact().kind() != Fact.Kind.REFERENCE)
                .map(fact -> new Found(fact, asked.facts().cover(fact, wanted)))
                .filter(f -> f.cover() >= NEAR)
                .sorted(Comparator.comparingDouble((Found f) -> -f.cover())
                        .thenComparingInt(f -> f.fact().number()))
                .toList();
        if (wanted.isEmpty() || found.isEmpty()) {
            var reason = "None of your facts shares words with \"%s\".".formatted(requirement.label());
            return new Met(requirement, Standing.MISSING, List.of(), reason);
        }
        double best = found.getFirst().cover();
        var standing = best >= SAYS ? Standing.SHOWN : Standing.CLOSE;
        var support = found.stream()
                .map(f -> new Support(
                        f.fact().fact().id(),
                        f.cover(),
                        "shares %s %% of its words".formatted(Math.round(f.cover() * 100))))
                .toList();
        var reason = "%s \"%s\" (%s %% of the words)."
                .formatted(
                        standing == Standing.SHOWN ? "Said by" : "Near to",
                        found.getFirst().fact().fact().text(),
                        Math.round(best * 100));
        return new Met(requirement, standing, support, reason);
    }

    private record Found(Indexed fact, double cover) {}
}
