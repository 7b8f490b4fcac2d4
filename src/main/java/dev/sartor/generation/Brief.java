package dev.sartor.generation;

import dev.sartor.kernel.language.Language;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Match;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.resume.Resume;
import dev.sartor.rendering.Measured;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All that a composer works from.
 *
 * @param language of the documents
 * @param pages so many the CV may have
 * @param ruler tells how tall the pieces of a CV are in the template it will be set in
 * @param tone of the letter
 * @param proven whether the gate lets a line of a letter through
 */
public record Brief(
        Resume resume,
        List<Fact> facts,
        JobPosting posting,
        Match match,
        Language language,
        int pages,
        LocalDate date,
        Function<Draft.Cv, Measured> ruler,
        Tone tone,
        Predicate<Line> proven) {
    public Brief {
        facts = List.copyOf(facts);
    }

    public Optional<Fact> fact(String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** How much a fact speaks to the job, 0 to 1. */
    public double relevance(String factId) {
        return match.relevance().getOrDefault(factId, 0.0);
    }
}
