package dev.sartor.generation.composers.llm;

import dev.sartor.generation.Brief;
import dev.sartor.generation.Tone;
import dev.sartor.kernel.language.Language;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Match;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.resume.Resume;
import dev.sartor.rendering.Measured;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Briefs for what a model suggests beside documents: no job, no pages, only facts and how near they are. */
final class Alone {
    private Alone() {}

    /** What is done at the same place is near; of a summary, everything. */
    static Brief near(Resume resume, List<Fact> facts, Fact fact, Language language, LocalDate today) {
        var near = facts.stream()
                .filter(each -> each.place().itemId().equals(fact.place().itemId()))
                .collect(Collectors.toMap(Fact::id, each -> each.id().equals(fact.id()) ? 4.0 : 1.0, Math::max));
        return brief(resume, facts, near, language, today);
    }

    /** All are as near. */
    static Brief of(Resume resume, List<Fact> facts, Language language, LocalDate today) {
        return brief(resume, facts, Map.of(), language, today);
    }

    private static Brief brief(
            Resume resume, List<Fact> facts, Map<String, Double> near, Language language, LocalDate today) {
        var nowhere = new JobPosting(
                "", language.tag(), null, null, null, null, null, null, null, null, null, List.of(), List.of());
        Function<Draft.Cv, Measured> unset = cv -> {
            throw new IllegalStateException("what is only suggested is not set on pages");
        };
        var match = new Match(List.of(), near, List.of());
        return new Brief(resume, facts, nowhere, match, language, 1, today, unset, Tone.PLAIN, line -> false);
    }
}
