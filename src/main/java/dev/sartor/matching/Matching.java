package dev.sartor.matching;

import dev.sartor.matching.index.FactIndex;
import dev.sartor.matching.standing.Asked;
import dev.sartor.matching.standing.CredentialStanding;
import dev.sartor.matching.standing.DegreeStanding;
import dev.sartor.matching.standing.SkillStanding;
import dev.sartor.matching.standing.StandingRule;
import dev.sartor.matching.standing.WordsStanding;
import dev.sartor.matching.standing.YearsStanding;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Match;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Requirement.Importance;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds a posting's requirements against a person's facts. */
public final class Matching {
    private static final double MUST = 1;
    private static final double NICE = 0.5;
    /** How much the posting's other words count beside its requirements. */
    private static final double WORDS = 0.25;

    private Matching() {}

    /**
     * @param language of the facts (BCP 47)
     * @param today the month in which "present" ends
     */
    public static Match match(List<Fact> facts, JobPosting posting, String language, YearMonth today) {
        var index = FactIndex.of(facts, language);
        var asked = new Asked(index, language, today);
        var met = posting.requirements().stream().map(r -> judge(r, asked)).toList();
        return new Match(met, relevance(index, met, posting), notes(posting, language));
    }

    private static Met judge(Requirement requirement, Asked asked) {
        StandingRule rule = switch (requirement.kind()) {
            case YEARS -> new YearsStanding();
            case DEGREE -> new DegreeStanding();
            case LICENCE, CERTIFICATE -> new CredentialStanding();
            case SKILL, SOFT_SKILL, LANGUAGE ->
                requirement.skills().isEmpty() ? new WordsStanding() : new SkillStanding();
            case OTHER -> new WordsStanding();
        };
        return rule.judge(requirement, asked);
    }

    /** Each fact's share in meeting requirements, and in the posting's words; the greatest is 1. */
    private static Map<String, Double> relevance(FactIndex index, List<Met> met, JobPosting posting) {
        var sums = new LinkedHashMap<String, Double>();
        for (var m : met) {
            if (m.standing() == Standing.MISSING) continue;
            double weight = m.requirement().importance() == Importance.MUST ? MUST : NICE;
            for (var s : m.support()) sums.merge(s.factId(), weight * s.score(), Double::sum);
        }
        var words = index.stems(posting.text());
        double most =
                index.facts().mapToDouble(f -> index.score(f, words)).max().orElse(0);
        if (most > 0)
            index.facts().forEach(f -> sums.merge(f.fact().id(), WORDS * index.score(f, words) / most, Double::sum));
        double top =
                sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        var out = new LinkedHashMap<String, Double>();
        sums.forEach((id, sum) -> {
            if (sum > 0) out.put(id, sum / top);
        });
        return out;
    }

    private static List<String> notes(JobPosting posting, String language) {
        var notes = new ArrayList<String>();
        if (!posting.language().startsWith(language.substring(0, Math.min(2, language.length()))))
            notes.add(
                    "The posting is in another language (%s) than the résumé (%s); only names of skills were compared."
                            .formatted(posting.language(), language));
        return notes;
    }
}
