package dev.sartor.model.resume;

import dev.sartor.kernel.Extras;
import dev.sartor.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** A distinction received. */
public record Award(
        String id,
        @Nullable String title,
        @Nullable PartialDate date,
        @Nullable String awarder,
        @Nullable String summary,
        Extras extras)
        implements Item {}
