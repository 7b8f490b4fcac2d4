package dev.sartor.model.resume;

import dev.sartor.kernel.Extras;
import dev.sartor.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** Something published: an article, a book, a talk. */
public record Publication(
        String id,
        @Nullable String name,
        @Nullable String publisher,
        @Nullable PartialDate releaseDate,
        @Nullable String url,
        @Nullable String summary,
        Extras extras)
        implements Item {}
