package dev.sartor.postings.head;

import org.jspecify.annotations.Nullable;

/** Who looks for whom, and where. */
public record Head(
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        @Nullable String country) {}
