package dev.sartor.model.posting;

import org.jspecify.annotations.Nullable;

/** Years of experience asked for; an open end is null. */
public record Years(@Nullable Integer min, @Nullable Integer max) {}
