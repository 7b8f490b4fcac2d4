package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.claims.Claims;
import dev.sartor.generation.gate.findings.Judgement;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.findings.Verdict;
import dev.sartor.generation.gate.lexicon.SpelledSpans;
import dev.sartor.generation.gate.reading.Reading;
import dev.sartor.generation.gate.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts a line's verdict together from its claims. */
public final class Bench {
    private final Dossier dossier;
    private final Set<Rule> rules;
    private final Verbatim verbatim;
    private final Whereabouts whereabouts;

    public Bench(Dossier dossier, Set<Rule> rules) {
        this.dossier = dossier;
        this.rules = Set.copyOf(rules);
        verbatim = new Verbatim(dossier);
        whereabouts = new Whereabouts(dossier);
    }

    /**
     * @param cited ids of facts; empty for none
     * @param letter whether the line stands in a letter
     */
    public Judgement judge(String line, List<String> cited, boolean letter) {
        for (var id : cited)
            if (!dossier.facts().containsKey(id))
                return new Judgement(
                        Verdict.UNKNOWN, List.of("The line cites the fact '%s', which is not there.".formatted(id)));
        var candidates = dossier.candidates(cited);
        if (verbatim.says(candidates, line)) return Judgement.PROVEN;
        var read = Reading.of(line, dossier.lexicon());
        var mentions = dossier.names().in(Tokens.fold(SpelledSpans.apart(line, dossier.lexicon())));
        var court = new Court(
                dossier, rules, candidates, Set.copyOf(cited), mentions, new Likely(whereabouts, read, mentions));
        var proofs = new ArrayList<Proof>();
        var problems = new ArrayList<Problem>();
        var posting = new Posting(dossier.posting(), rules);
        for (var whole : Claims.of(read, letter)) {
            var split = letter ? posting.split(whole) : new Posting.Split(List.of(), whole);
            problems.addAll(split.problems());
            var claim = split.rest();
            var experience = rules.contains(Rule.EXPERIENCE) ? Experience.of(claim, dossier) : null;
            proofs.add(
                    experience != null
                            ? experience
                            : Promotion.of(claim, dossier, court).orElseGet(() -> court.tried(claim)));
        }
        for (var proof : proofs) problems.addAll(proof.problems());
        if (problems.isEmpty()) problems.addAll(Entries.check(proofs, cited, rules));
        return verdict(problems);
    }

    private static Judgement verdict(List<Problem> problems) {
        if (problems.isEmpty()) return Judgement.PROVEN;
        boolean contradicted = problems.stream().anyMatch(Problem::contradicts);
        var reasons = problems.stream()
                .sorted((a, b) -> Boolean.compare(b.contradicts(), a.contradicts()))
                .map(Problem::reason)
                .distinct()
                .toList();
        return new Judgement(contradicted ? Verdict.CONTRADICTED : Verdict.UNKNOWN, reasons);
    }
}
