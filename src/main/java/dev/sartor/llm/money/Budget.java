package dev.sartor.llm.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * What a workspace may spend in a calendar month (UTC).
 *
 * @param limit in US dollars; 0 spends nothing
 * @param spent so far
 */
public record Budget(BigDecimal limit, BigDecimal spent) {
    public static final BigDecimal STANDARD = new BigDecimal("20");
    private static final BigDecimal WARNS = new BigDecimal("0.8");

    /** How it stands. */
    public enum State {
        FINE,
        /** Four fifths are spent. */
        NEAR,
        SPENT;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public State state() {
        if (spent.compareTo(limit) >= 0) return State.SPENT;
        return spent.compareTo(limit.multiply(WARNS)) >= 0 ? State.NEAR : State.FINE;
    }

    public static Instant monthOf(InstantSource clock) {
        return clock.instant()
                .atZone(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .withDayOfMonth(1)
                .toInstant();
    }
}
