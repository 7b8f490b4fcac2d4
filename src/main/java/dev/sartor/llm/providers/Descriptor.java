package dev.sartor.llm.providers;

import org.jspecify.annotations.Nullable;

/**
 * A provider for people.
 *
 * @param name what people call it
 * @param about one sentence
 * @param key whether it takes a key
 * @param keyVariable the environment variable that usually holds the key; null where it takes none
 * @param address where it is found when nothing is said; null where it must be said
 * @param pays whether its calls cost money
 */
public record Descriptor(
        String name,
        String about,
        Need key,
        @Nullable String keyVariable,
        @Nullable String address,
        boolean pays) {
    /** Whether something must be given. */
    public enum Need {
        NEVER,
        MAY,
        MUST
    }
}
