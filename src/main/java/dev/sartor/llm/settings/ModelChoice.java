package dev.sartor.llm.settings;

import dev.sartor.llm.ModelName;
import org.jspecify.annotations.Nullable;

/**
 * A model that a workspace asks.
 *
 * @param address where it is found; null for its provider's own
 * @param sealedKey nobody reads it but who opens the model; null where there is none
 */
public record ModelChoice(ModelName name, @Nullable String address, byte @Nullable [] sealedKey) {}
