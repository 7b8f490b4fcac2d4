package dev.sartor.platform;

import dev.sartor.kernel.Failure;
import java.util.Set;

/**
 * What the caller last saw of the thing it writes, from the {@code If-Match} header (RFC 9110, 13.1.1). A controller
 * that takes one as a parameter answers 428 to a request without the header.
 *
 * @param tags entity tags without quotes; "*" stands for any
 */
public record IfMatch(Set<String> tags) {
    public IfMatch {
        tags = Set.copyOf(tags);
    }

    /** @return the value for the {@code ETag} header of a thing in this version */
    public static String tag(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /** @throws Failure (412) when the thing has changed since */
    public void holds(long version) {
        if (!tags.contains("*") && !tags.contains(Long.toString(version))) throw changed();
    }

    /** For a store that finds out by itself that the row has changed. */
    public static Failure changed() {
        return new Failure(
                Failure.Kind.CHANGED_MEANWHILE,
                "changed_meanwhile",
                "This was changed since you read it. Read it again, then write.");
    }
}
