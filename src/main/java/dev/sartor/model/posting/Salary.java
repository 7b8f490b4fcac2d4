package dev.sartor.model.posting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Pay as the posting states it.
 *
 * @param currency ISO 4217
 */
public record Salary(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String currency,
        @Nullable Per period) {
    /** What the amount is paid for. */
    public enum Per {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }
}
