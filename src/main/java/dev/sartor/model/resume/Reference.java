package dev.sartor.model.resume;

import dev.sartor.kernel.Extras;
import org.jspecify.annotations.Nullable;

/** What somebody else said of the person. */
public record Reference(
        String id, @Nullable String name, @Nullable String reference, Extras extras) implements Item {}
