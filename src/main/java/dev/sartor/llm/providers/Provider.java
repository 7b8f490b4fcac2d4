package dev.sartor.llm.providers;

import dev.sartor.llm.ChatModel;
import dev.sartor.llm.wire.Wire;

/** Whose models can be asked; implement in a folder under llm/providers. */
public interface Provider {
    /** Stable lower-case id; never reused. */
    String id();

    /** What a settings form and a help text have to know. */
    Descriptor descriptor();

    /**
     * @param model in the provider's own words
     * @param access the key and the address
     */
    ChatModel open(String model, Access access, Wire wire);
}
