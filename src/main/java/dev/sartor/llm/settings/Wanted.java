package dev.sartor.llm.settings;

import org.jspecify.annotations.Nullable;

/**
 * A model as a person sets it.
 *
 * @param key null to keep the one that is there, empty for none
 */
public record Wanted(
        String provider,
        String model,
        @Nullable String address,
        @Nullable String key) {}
