package dev.sartor.llm.providers;

import dev.sartor.kernel.BadInput;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * How a provider is reached.
 *
 * @param key null where it takes none; never put into words
 * @param base address without a slash at its end
 */
public record Access(@Nullable String key, String base) {
    public Access {
        if (key != null && key.chars().anyMatch(c -> c <= ' ' || c > '~'))
            throw new BadInput("This key has characters that no key has.", "Copy it anew, without spaces.");
        base = base.replaceFirst("/+$", "");
    }

    /** @throws BadInput when the base and the path make no address */
    public URI at(String path) {
        try {
            return new URI(base + path);
        } catch (URISyntaxException e) {
            throw new BadInput("\"" + base + "\" is no address.", "Give it as https://host/path.");
        }
    }

    @Override
    public String toString() {
        return "access to " + base;
    }
}
