package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Group;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A sentence's claims hang together: of one entry, and cause and effect of one fact. */
final class Entries {
    private Entries() {}

    static List<Problem> check(List<Proof> proofs, List<String> cited, Set<Rule> rules) {
        var out = new ArrayList<Problem>();
        int sentences =
                proofs.isEmpty() ? 0 : proofs.getLast().claim().segment().sentence() + 1;
        for (int s = 0; s < sentences; s++) {
            int sentence = s;
            var together = proofs.stream()
                    .filter(p -> p.claim().segment().sentence() == sentence && !p.isEverywhere() && !isPlaceless(p))
                    .toList();
            if (rules.contains(Rule.ENTRY)) entry(together, cited, out);
            if (rules.contains(Rule.CAUSE)) causes(together, out);
        }
        return out;
    }

    /** "Not chartered": said of the person, whatever the entry. */
    private static boolean isPlaceless(Proof proof) {
        return proof.provers().stream()
                .map(f -> f.fact().place())
                .anyMatch(p -> p.organisation() == null
                        && p.title() == null
                        && p.period().start() == null);
    }

    private static void entry(List<Proof> together, List<String> cited, List<Problem> out) {
        if (together.size() < 2) return;
        var entries = new LinkedHashSet<String>();
        for (var fact : together.getFirst().provers()) entries.add(fact.entry());
        if (entries.stream().anyMatch(e -> together.stream().allMatch(p -> p.isProvenIn(e)))) return;
        long named = together.stream().filter(Entries::namesEmployer).count();
        boolean each = named == together.size() || (named == 0 && cited.size() > 1);
        if (each) return;
        var first = together.getFirst().provers().getFirst();
        var other = together.stream()
                .flatMap(p -> p.provers().stream())
                .filter(f -> !f.entry().equals(first.entry()))
                .findFirst()
                .orElse(first);
        out.add(new Problem(
                Rule.ENTRY,
                true,
                "The line joins what you did at %s with what you did at %s.".formatted(first.name(), other.name())));
    }

    private static boolean namesEmployer(Proof proof) {
        var header = proof.provers().getFirst().header();
        var keys = proof.claim().line().keys();
        return proof.claim().tokens().stream()
                .anyMatch(i -> proof.claim().line().words().isContent(i)
                        && proof.claim().line().words().token(i).isCapital()
                        && header.at(keys.get(i)).length > 0);
    }

    /** A clause that opens with a cause must share its fact with the one before, and the fact must say the like. */
    private static void causes(List<Proof> together, List<Problem> out) {
        for (int i = 1; i < together.size(); i++) {
            var effect = together.get(i);
            boolean cause = isCause(effect);
            if (!cause && effect.claim().segment().parent() < 0) continue;
            var before = together.get(i - 1);
            boolean shared =
                    effect.provers().stream().anyMatch(f -> before.provers().contains(f) && (!cause || says(f)));
            if (!shared)
                out.add(new Problem(
                        Rule.CAUSE,
                        false,
                        "Your facts do not say that one came of the other: “%s”."
                                .formatted(effect.provers().getFirst().shortened())));
        }
    }

    private static boolean isCause(Proof proof) {
        var words = proof.claim().line().words();
        int first = proof.claim().tokens().nextSetBit(0);
        return proof.claim().segment().cause() || words.in(Group.BY, first);
    }

    private static boolean says(KnownFact fact) {
        var words = fact.text().words();
        for (int i = 0; i < words.size(); i++)
            if (words.in(Group.CAUSE, i) || words.in(Group.BY, i) || words.in(Group.WITH, i)) return true;
        return false;
    }
}
