package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.aligning.Sought;
import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.checks.Check;
import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.claims.Claims;
import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.names.SkillNames;
import dev.sartor.model.fact.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tries one claim against every fact that may prove it. */
final class Court {
    private static final Set<Rule> DENIALS = EnumSet.of(Rule.ACTOR, Rule.NEGATION);

    private final Dossier dossier;
    private final Set<Rule> rules;
    private final List<KnownFact> candidates;
    private final Likely likely;
    private final boolean strict;
    private final Reasons reasons;
    private final Map<Claim, Hearing> hearings = new HashMap<>();
    private final List<SkillNames.Mention> mentions;
    private final Map<Claim, Optional<Proof>> wholes = new HashMap<>();

    Court(
            Dossier dossier,
            Set<Rule> rules,
            List<KnownFact> candidates,
            Set<String> cited,
            List<SkillNames.Mention> mentions,
            Likely likely) {
        this.dossier = dossier;
        this.rules = rules;
        this.candidates = candidates;
        this.mentions = mentions;
        this.likely = likely;
        strict = rules.contains(Rule.WORDS) && rules.contains(Rule.NAMES);
        reasons = new Reasons(dossier, rules, cited);
    }

    /** Proven whole, or item by item; else with the problems of the fact that came nearest. */
    Proof tried(Claim claim) {
        return whole(claim)
                .or(() -> isDenied(claim) ? Optional.empty() : pieced(claim))
                .orElseGet(() -> new Proof(claim, List.of(), reasons.of(hearing(claim))));
    }

    private Optional<Proof> pieced(Claim claim) {
        return joined(claim, Claims.items(claim)).or(() -> named(claim)).or(() -> listed(claim));
    }

    /** What is found is kept while the line is judged. */
    private Hearing hearing(Claim claim) {
        return hearings.computeIfAbsent(
                claim, _ -> new Hearing(claim, candidates, likely, new Sought(claim, mentions), dossier.names()));
    }

    private Optional<Proof> named(Claim claim) {
        var items = Claims.names(claim);
        return joined(claim, items)
                .filter(p ->
                        p.isEverywhere() || claim.isNaming() || items.stream().allMatch(this::isSettled));
    }

    private Optional<Proof> listed(Claim claim) {
        var parts = Claims.parts(claim);
        return parts.stream().allMatch(this::isListed) ? joined(claim, parts) : Optional.empty();
    }

    /** It is a listed skill, word for word. */
    private boolean isListed(Claim part) {
        return whole(part).stream()
                .flatMap(p -> p.provers().stream())
                .filter(f -> f.fact().kind() == Fact.Kind.SKILL)
                .anyMatch(f -> f.text().contents() == part.content().length);
    }

    /** Nothing in it could be a verb of the entry's, or it holds everywhere. */
    private boolean isSettled(Claim item) {
        boolean deed =
                item.tokens().stream().anyMatch(i -> item.segment().verbs().contains(i));
        return !deed || whole(item).map(Proof::isEverywhere).orElse(false);
    }

    /** Each item proven, all of one entry or of what holds everywhere; empty where one is not. */
    private Optional<Proof> joined(Claim claim, List<Claim> items) {
        if (items.isEmpty() || (items.size() == 1 && items.getFirst().tokens().equals(claim.tokens())))
            return Optional.empty();
        if (items.stream().anyMatch(Court::isDeedAlone)) return Optional.empty();
        var provers = new ArrayList<KnownFact>();
        var proofs = new ArrayList<Proof>();
        for (var item : items) {
            var found = whole(item);
            if (found.isEmpty()) return Optional.empty();
            var proof = found.get();
            proofs.add(proof);
            if (provers.isEmpty()) provers.addAll(proof.provers());
            else if (!proof.isEverywhere()) provers.removeIf(f -> !f.isEverywhere() && !proof.isProvenIn(f.entry()));
            if (provers.isEmpty() && !proof.isEverywhere()) return Optional.empty();
        }
        return areAtHome(proofs) ? Optional.of(new Proof(claim, provers, List.of())) : Optional.empty();
    }

    /** "Nurse, Mercy Hospital": an item that is an employer's name, whatever else bears that name, says where the others were. */
    private boolean areAtHome(List<Proof> items) {
        return items.stream()
                .map(item -> dossier.entriesCalled(item.claim()))
                .filter(entries -> !entries.isEmpty())
                .allMatch(entries ->
                        items.stream().allMatch(item -> entries.stream().anyMatch(item::isProvenIn)));
    }

    /** By the facts that each prove all of it; empty where none does. */
    private Optional<Proof> whole(Claim claim) {
        var known = wholes.get(claim);
        if (known != null) return known;
        var proof = soughtWhole(claim);
        wholes.put(claim, proof);
        return proof;
    }

    private Optional<Proof> soughtWhole(Claim claim) {
        if (claim.content().length == 0
                && claim.quantities().isEmpty()
                && claim.dates().isEmpty()) return Optional.of(new Proof(claim, List.of(), List.of()));
        var provers = new ArrayList<KnownFact>();
        for (var aligner : hearing(claim).aligners(strict)) {
            var fact = aligner.fact();
            if (strict && aligner.lacks()) continue;
            var alignment = aligner.align();
            boolean proven = isProven(claim, new Heard(fact, alignment))
                    || aligner.withoutLight(alignment)
                            .filter(a -> isProven(claim, new Heard(fact, a)))
                            .isPresent();
            if (proven) provers.add(fact);
        }
        return provers.isEmpty() || isDeniedDeed(claim, provers)
                ? Optional.empty()
                : Optional.of(new Proof(claim, provers, List.of()));
    }

    /** "Handled embroidery" of someone who lists it, where a fact says that another did it, or that it was not done. */
    private boolean isDeniedDeed(Claim claim, List<KnownFact> provers) {
        boolean listed = provers.stream()
                .allMatch(f -> f.fact().kind() == Fact.Kind.SKILL && f.text().contents() < claim.content().length);
        return listed && isDenied(claim);
    }

    /** A fact says all of it, and that it was not so, or another's: "the failover worked" is not pieced together from elsewhere. */
    private boolean isDenied(Claim claim) {
        return hearing(claim).aligners(true).stream()
                .filter(aligner -> aligner.fact().fact().kind() != Fact.Kind.SKILL)
                .filter(aligner -> !aligner.lacks())
                .anyMatch(aligner -> new Heard(aligner.fact(), aligner.align())
                        .problems(claim, rules).stream()
                                .anyMatch(problem -> DENIALS.contains(problem.rule()) && problem.contradicts()));
    }

    private boolean isProven(Claim claim, Heard heard) {
        boolean lacks = heard.alignment().missing().size() > 0;
        if (lacks && rules.contains(Rule.WORDS) && rules.contains(Rule.NAMES)) return false;
        if (heard.alignment().text().isEmpty()
                && heard.alignment().header().isEmpty()
                && claim.content().length > 0
                && !lacks) return isFramed(claim, heard);
        return passes(claim, heard);
    }

    private boolean passes(Claim claim, Heard heard) {
        var trial = Trial.of(claim, heard.fact(), heard.alignment());
        for (var check : Check.ALL) if (!check.check(trial, rules).isEmpty()) return false;
        return true;
    }

    /** Nothing but framing words: fine where no number or date is at stake. */
    private boolean isFramed(Claim claim, Heard heard) {
        boolean bare = claim.quantities().isEmpty() && claim.dates().isEmpty() && !isDeedAlone(claim);
        return bare || passes(claim, heard);
    }

    /** "(completed)": a verb that says only that it was done, with nothing it was done to. */
    private static boolean isDeedAlone(Claim claim) {
        var words = claim.line().words();
        if (claim.content().length == 0) return false;
        return IntStream.of(claim.content()).allMatch(i -> words.in(Group.LIGHT, i) && !words.in(Group.HAVING, i));
    }
}
