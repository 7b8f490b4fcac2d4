package dev.sartor.model.resume;

import dev.sartor.kernel.Extras;
import org.jspecify.annotations.Nullable;

/** A language the person speaks, and how well. */
public record SpokenLanguage(
        String id, @Nullable String language, @Nullable String fluency, Extras extras) implements Item {}
