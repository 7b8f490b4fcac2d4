package dev.sartor.llm.money;

import dev.sartor.kernel.WorkspaceId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Every call of a workspace, kept. */
public interface Ledger {
    void book(WorkspaceId workspace, Booking booking);

    /** In US dollars, from then on; what has no known price counts nothing. */
    BigDecimal spent(WorkspaceId workspace, Instant since);

    /** Sums by model, the most expensive first. */
    List<Sum> sums(WorkspaceId workspace, Instant since);

    /**
     * What one model took.
     *
     * @param unpriced calls whose price is not known
     */
    record Sum(
            String model,
            long calls,
            long failed,
            long read,
            long cacheRead,
            long written,
            BigDecimal cost,
            long unpriced) {}
}
