package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.lexicon.Lexicon;
import dev.sartor.generation.gate.names.SkillNames;
import dev.sartor.generation.gate.reading.Reading;
import dev.sartor.kernel.Period;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Place;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of the person and the job, read.
 *
 * @param facts by id, in the order given
 * @param skills each listed skill as a fact of its own
 * @param organisations keys of the words in all employers' names
 */
public record Dossier(
        Map<String, KnownFact> facts,
        List<KnownFact> skills,
        Set<String> organisations,
        @Nullable Reading posting,
        Lexicon lexicon,
        SkillNames names,
        YearMonth today) {
    public static Dossier of(
            List<Fact> facts,
            Set<String> skills,
            @Nullable String posting,
            String language,
            YearMonth today,
            SkillNames names) {
        var lexicon = Lexicon.of(language);
        var known = new LinkedHashMap<String, KnownFact>();
        var organisations = new HashSet<String>();
        for (var fact : facts) {
            known.put(fact.id(), KnownFact.of(fact, lexicon, names));
            var organisation = fact.place().organisation();
            if (organisation != null)
                organisations.addAll(Reading.of(organisation, lexicon).keys());
        }
        var listed = new ArrayList<KnownFact>();
        for (var skill : skills) listed.add(KnownFact.of(skill(skill), lexicon, names));
        var read = posting == null ? null : Reading.of(posting, lexicon);
        return new Dossier(known, List.copyOf(listed), Set.copyOf(organisations), read, lexicon, names, today);
    }

    /** The facts that a line may lean on: those it cites and those that hold everywhere; all when it cites none. */
    List<KnownFact> candidates(List<String> cited) {
        var out = new ArrayList<KnownFact>();
        for (var fact : facts.values())
            if (cited.isEmpty() || cited.contains(fact.fact().id()) || fact.isEverywhere()) out.add(fact);
        out.addAll(skills);
        return out;
    }

    /** The dated entries whose organisation all of the claim's words name; none where it names no organisation. */
    Set<String> entriesCalled(Claim claim) {
        int[] named = claim.content();
        if (named.length == 0 || !claim.line().words().token(named[0]).isCapital()) return Set.of();
        return facts.values().stream()
                .filter(f -> !f.isEverywhere()
                        && IntStream.of(named)
                                .allMatch(i -> f.isCalled(claim.line().keys().get(i))))
                .map(KnownFact::entry)
                .collect(Collectors.toSet());
    }

    private static Fact skill(String name) {
        var place = new Place("skills", "skills", null, null, Period.UNKNOWN);
        return new Fact("skills/" + name, Fact.Kind.SKILL, name, place, List.of());
    }
}
