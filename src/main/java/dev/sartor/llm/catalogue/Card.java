package dev.sartor.llm.catalogue;

import dev.sartor.llm.Usage;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a model.
 *
 * @param model as the provider names it
 * @param context tokens it can read
 * @param longest tokens it can write
 * @param price null where nobody told
 */
public record Card(
        String provider,
        String model,
        int context,
        int longest,
        @Nullable Price price) {
    /** US dollars for a million tokens: read, read from what was kept ready, kept ready, written. */
    public record Price(BigDecimal input, BigDecimal cacheRead, BigDecimal cacheWritten, BigDecimal output) {
        BigDecimal of(Usage usage) {
            return input.multiply(BigDecimal.valueOf(usage.input()))
                    .add(cacheRead.multiply(BigDecimal.valueOf(usage.cacheRead())))
                    .add(cacheWritten.multiply(BigDecimal.valueOf(usage.cacheWritten())))
                    .add(output.multiply(BigDecimal.valueOf(usage.output())))
                    .movePointLeft(6);
        }
    }

    /** In US dollars; nothing where the price is not known. */
    public Optional<BigDecimal> cost(Usage usage) {
        return Optional.ofNullable(price).map(p -> p.of(usage));
    }
}
