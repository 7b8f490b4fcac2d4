package dev.sartor.matching;

import dev.sartor.matching.index.FactIndex;
import dev.sartor.matching.meaning.Meaning;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
        return match(facts, posting, language, today, null);
    }

    /**
     * @param language of the facts (BCP 47)
     * @param today the month in which "present" ends
     * @param meaning tells how near texts are that share no word; null to go by words alone, and so it does for papers in a
     *     language that the meaning is not made from
     */
    public static Match match(
            List<Fact> facts, JobPosting posting, String language, YearMonth today, @Nullable Meaning meaning) {
        var index = FactIndex.of(facts, language);
        var asked = new Asked(index, language, today);
        var nearby = meaning != null && Nearby.isFor(meaning, posting, language)
                ? new Nearby(meaning, facts, posting)
                : null;
        var met = posting.requirements().stream()
                .map(r -> judge(r, asked))
                .map(m -> nearby == null ? m : nearby.completed(m))
                .toList();
        return new Match(met, relevance(index, met, posting, nearby), notes(posting, language, meaning, nearby));
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
    private static Map<String, Double> relevance(
            FactIndex index, List<Met> met, JobPosting posting, @Nullable Nearby nearby) {
        var sums = new LinkedHashMap<String, Double>();
        for (var m : met) {
            if (m.standing() == Standing.MISSING) continue;
            double weight = m.requirement().importance() == Importance.MUST ? MUST : NICE;
            for (var s : m.support()) sums.merge(s.factId(), weight * s.score(), Double::sum);
        }
        var words = index.stems(posting.text());
        double most =
                index.facts().mapToDouble(f -> index.score(f, words)).max().orElse(0);
        index.facts().forEach(f -> {
            double said = most == 0 ? 0 : index.score(f, words) / most;
            var id = f.fact().id();
            sums.merge(id, WORDS * (nearby == null ? said : nearby.fused(said, id)), Double::sum);
        });
        double top =
                sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        var out = new LinkedHashMap<String, Double>();
        sums.forEach((id, sum) -> {
            if (sum > 0) out.put(id, sum / top);
        });
        return out;
    }

    private static List<String> notes(
            JobPosting posting, String language, @Nullable Meaning meaning, @Nullable Nearby nearby) {
        var notes = new ArrayList<String>();
        if (!posting.language().startsWith(language.substring(0, Math.min(2, language.length()))))
            notes.add(
                    "The posting is in another language (%s) than the résumé (%s); only names of skills were compared."
                            .formatted(posting.language(), language));
        if (nearby != null)
            notes.add("What is asked was compared with your facts by words and by meaning (%s)."
                    .formatted(Objects.requireNonNull(meaning).id()));
        else if (meaning != null)
            notes.add("What is asked was compared by words alone: the model of meanings reads %s only."
                    .formatted(Locale.of(meaning.language()).getDisplayLanguage(Locale.ENGLISH)));
        return notes;
    }
}
