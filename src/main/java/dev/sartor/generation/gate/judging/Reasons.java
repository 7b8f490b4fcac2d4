package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Why no fact proves a claim: the problems of the fact that came nearest, in sentences. */
final class Reasons {
    private static final int HEARD = 4;

    private final Dossier dossier;
    private final Set<Rule> rules;

    private final Set<String> cited;

    /** @param cited ids of the facts that the line stands on; reasons speak of them, where there are any */
    Reasons(Dossier dossier, Set<Rule> rules, Set<String> cited) {
        this.dossier = dossier;
        this.cited = cited;
        this.rules = rules;
    }

    List<Problem> of(Hearing hearing) {
        var claim = hearing.claim();
        for (int f = 0; f < hearing.size(); f++)
            if (hearing.likely().lacksOnly(dossier.organisations(), claim, hearing.fact(f))
                    && isElsewhere(claim, hearing.heard(f))) return List.of(elsewhere(claim, hearing.heard(f)));
        return nearest(hearing).stream()
                .map(h -> h.problems(claim, rules))
                .filter(found -> !found.isEmpty())
                .min(Comparator.<List<Problem>>comparingInt(List::size)
                        .thenComparingInt(p -> p.stream().anyMatch(Problem::contradicts) ? 0 : 1))
                .orElse(List.of(new Problem(Rule.WORDS, false, "You told us nothing that could support this.")));
    }

    /** The facts that lack least and have most; those that cannot be among them are not laid beside the claim. */
    private List<Heard> nearest(Hearing hearing) {
        int words = hearing.claim().content().length;
        int[] least = new int[hearing.size()];
        for (int f = 0; f < least.length; f++) least[f] = hearing.lacking(f) * 3 - words;
        boolean own = IntStream.range(0, least.length).anyMatch(f -> isCited(hearing, f));
        var order = IntStream.range(0, least.length)
                .filter(f -> !own || isCited(hearing, f))
                .boxed()
                .sorted(Comparator.comparingInt(f -> least[f]))
                .toList();
        var found = new ArrayList<Integer>();
        for (int f : order) {
            if (found.size() == HEARD && least[f] > distance(hearing.heard(found.getLast()))) break;
            found.add(f);
            found.sort(Comparator.comparingInt((Integer g) -> distance(hearing.heard(g)))
                    .thenComparingInt(g -> g));
            if (found.size() > HEARD) found.removeLast();
        }
        return found.stream().map(hearing::heard).toList();
    }

    private boolean isCited(Hearing hearing, int fact) {
        return cited.contains(hearing.fact(fact).fact().id());
    }

    private static int distance(Heard heard) {
        return heard.alignment().missing().size() * 2 - heard.alignment().text().size();
    }

    /** All that the fact lacks is the name of another employer of the person's. */
    private boolean isElsewhere(Claim claim, Heard heard) {
        var missing = heard.alignment().missing();
        return !missing.isEmpty()
                && !heard.alignment().text().isEmpty()
                && missing.stream()
                        .allMatch(i -> dossier.organisations()
                                .contains(claim.line().keys().get(i)))
                && heard.problems(claim, rules).size() == missing.size();
    }

    private static Problem elsewhere(Claim claim, Heard heard) {
        var other = claim.line()
                .words()
                .token(heard.alignment().missing().getFirst())
                .text();
        return new Problem(
                Rule.ENTRY,
                true,
                "'%s' – your fact is of %s: “%s”."
                        .formatted(other, heard.fact().name(), heard.fact().shortened()));
    }
}
