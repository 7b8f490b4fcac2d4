package dev.sartor.model.resume;

import dev.sartor.kernel.Extras;
import dev.sartor.kernel.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One position held.
 *
 * @param name the employer
 * @param description what the employer does
 * @param employment the same key on each position of one stay with one employer (promotions); null when not said
 */
public record Work(
        String id,
        @Nullable String name,
        @Nullable String position,
        @Nullable String location,
        @Nullable String description,
        @Nullable String url,
        Period period,
        @Nullable String summary,
        List<Highlight> highlights,
        @Nullable String employment,
        Extras extras)
        implements Item {
    public Work {
        highlights = List.copyOf(highlights);
    }
}
