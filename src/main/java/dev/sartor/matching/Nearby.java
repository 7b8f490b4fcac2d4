package dev.sartor.matching;

import dev.sartor.matching.meaning.Fusion;
import dev.sartor.matching.meaning.Meaning;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.match.Met.Support;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Requirement.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the person's facts mean, beside what the posting asks: finds what shares no word with it. */
final class Nearby {
    /** From this cosine on the nearest fact was the right one 32 times in 33 (bench/match). */
    private static final double CLOSE = 0.45;
    /** Facts that tell of something done or learnt; names, skills and dates mean too little to compare. */
    private static final Set<Fact.Kind> TELLING = Set.of(
            Fact.Kind.HIGHLIGHT,
            Fact.Kind.DESCRIPTION,
            Fact.Kind.POSITION,
            Fact.Kind.PROJECT,
            Fact.Kind.CUSTOM,
            Fact.Kind.COURSE);

    private final Meaning meaning;
    private final List<Fact> facts;
    private final Map<String, Double> worth = new HashMap<>();

    Nearby(Meaning meaning, List<Fact> facts, JobPosting posting) {
        this.meaning = meaning;
        this.facts = facts.stream().filter(f -> TELLING.contains(f.kind())).toList();
        for (var requirement : posting.requirements())
            for (var fact : this.facts)
                worth.merge(fact.id(), meaning.nearness(requirement.label(), told(fact)), Math::max);
    }

    /** What of a fact means something: of a position the title, for an employer's name tells nothing of the work. */
    private static String told(Fact fact) {
        var title = fact.place().title();
        return fact.kind() == Fact.Kind.POSITION && title != null ? title : fact.text();
    }

    /** Whether both papers are in the language that the meanings are made from. */
    static boolean isFor(Meaning meaning, JobPosting posting, String language) {
        return language.startsWith(meaning.language()) && posting.language().startsWith(meaning.language());
    }

    /** How near a fact's words and meaning together are to what is asked, 0 to 1. */
    double fused(double words, String factId) {
        return Fusion.of(words, worth.getOrDefault(factId, 0.0));
    }

    /** What words alone found missing is close when a fact says it otherwise. */
    Met completed(Met met) {
        if (met.standing() != Standing.MISSING || !isSaidInWords(met.requirement())) return met;
        var label = met.requirement().label();
        var near = facts.stream()
                .map(f -> new Support(f.id(), meaning.nearness(label, told(f)), "near in meaning"))
                .filter(s -> s.score() >= CLOSE)
                .sorted(Comparator.comparingDouble((Support s) -> -s.score()).thenComparing(Support::factId))
                .toList();
        if (near.isEmpty()) return met;
        var best = facts.stream()
                .filter(f -> f.id().equals(near.getFirst().factId()))
                .findFirst()
                .orElseThrow();
        return new Met(met.requirement(), Standing.CLOSE, near, "Close in meaning: \"%s\".".formatted(best.text()));
    }

    /** Names of skills, licences and degrees are had or not; only what is asked in words can be said otherwise. */
    private static boolean isSaidInWords(Requirement requirement) {
        return requirement.kind() == Kind.OTHER
                || requirement.kind() == Kind.SOFT_SKILL && requirement.skills().isEmpty();
    }
}
