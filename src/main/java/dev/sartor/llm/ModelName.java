package dev.sartor.llm;

import dev.sartor.kernel.BadInput;

/**
 * A model as people name it, "anthropic:claude-sonnet-5-5".
 *
 * @param provider its maker's or server's id
 * @param model in the provider's own words
 */
public record ModelName(String provider, String model) {
    public ModelName {
        if (!provider.matches("[a-z][a-z-]{0,39}") || model.isBlank() || model.length() > 300)
            throw new BadInput("\"" + provider + ":" + model + "\" names no model.", "Write it as PROVIDER:MODEL.");
    }

    /** @throws BadInput when there is no colon in it */
    public static ModelName of(String text) {
        int colon = text.indexOf(':');
        if (colon < 1)
            throw new BadInput("\"" + text + "\" names no model.", "Write it as PROVIDER:MODEL, such as ollama:qwen3.");
        return new ModelName(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return provider + ":" + model;
    }
}
