package dev.sartor.model.resume;

import dev.sartor.kernel.Extras;
import dev.sartor.kernel.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Unpaid work for an organisation. */
public record Volunteer(
        String id,
        @Nullable String organization,
        @Nullable String position,
        @Nullable String url,
        Period period,
        @Nullable String summary,
        List<Highlight> highlights,
        Extras extras)
        implements Item {
    public Volunteer {
        highlights = List.copyOf(highlights);
    }
}
