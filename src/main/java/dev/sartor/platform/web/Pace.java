package dev.sartor.platform.web;

import dev.sartor.kernel.Failure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How fast a body has to come: whoever holds a connection with a drip is cut. */
final class Pace {
    static final Duration GRACE = Duration.ofSeconds(20);
    /** Bytes a second, over the whole body. */
    static final long LEAST = 1_000;

    private final Clock clock;
    private final Instant start;

    Pace(Clock clock) {
        this.clock = clock;
        this.start = clock.instant();
    }

    /**
     * @param count bytes that have come so far
     * @throws Failure (400) which also ends the connection
     */
    void check(long count) {
        var took = Duration.between(start, clock.instant());
        if (took.compareTo(GRACE) > 0 && count < LEAST * took.toSeconds())
            throw new Failure(Failure.Kind.MALFORMED, "too_slow", "The body comes too slowly. Send it again.");
    }
}
