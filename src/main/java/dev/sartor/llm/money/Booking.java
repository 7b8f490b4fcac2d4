package dev.sartor.llm.money;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Usage;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call as it is paid for.
 *
 * @param task whose work it was; null for none
 * @param prompt "cv@1"
 * @param outcome "answered", or what went wrong by its id
 * @param cost in US dollars; null where the price is not known
 */
public record Booking(
        Ulid id,
        @Nullable Ulid task,
        Instant at,
        ModelName model,
        String prompt,
        String outcome,
        Usage usage,
        @Nullable BigDecimal cost) {}
