package dev.sartor.model.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that the gate did not let through.
 *
 * @param replacement what stands there instead; null when nothing does
 */
public record Refusal(
        String document,
        String field,
        String text,
        String verdict,
        List<String> reasons,
        @Nullable String replacement) {
    public Refusal {
        reasons = List.copyOf(reasons);
    }
}
