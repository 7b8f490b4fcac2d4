package dev.sartor.model.resume;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One achievement in the person's own words, with what proves it. */
public record Highlight(String id, String text, List<Evidence> evidence) {
    public Highlight {
        evidence = List.copyOf(evidence);
    }

    /** A link that backs a highlight. */
    public record Evidence(String url, @Nullable String title) {}
}
