package dev.sartor.generation.gate;

import dev.sartor.model.fact.Fact;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What lines are judged by: all that the person told, and the posting they answer.
 *
 * @param facts all of the person's
 * @param skills names of skills they listed, besides those among the facts; in the order given
 * @param posting the posting's text; supports only what a letter says of the employer or the job
 * @param language BCP 47, of the facts and of the lines
 * @param today the month in which "present" ends
 */
public record Ground(
        List<Fact> facts, Set<String> skills, @Nullable String posting, String language, YearMonth today) {
    public Ground {
        facts = List.copyOf(facts);
        skills = Collections.unmodifiableSet(new LinkedHashSet<>(skills));
    }
}
