package dev.sartor.llm.steady;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait before a call is made again: by chance up to a bound that doubles from half a second, so that a crowd
 * parts ("full jitter"), and never shorter than the provider says.
 */
public final class Waits {
    private static final long FIRST_MILLIS = 500;
    private static final long MOST_MILLIS = 8_000;
    /** Who says longer does not mean this call. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final RandomGenerator random;
    private final Pause pause;

    /** Lets time pass. */
    public interface Pause {
        Pause REAL = Thread::sleep;

        void of(Duration time) throws InterruptedException;
    }

    public Waits(RandomGenerator random, Pause pause) {
        this.random = random;
        this.pause = pause;
    }

    /**
     * @param failed how many calls have failed, 1 or more
     * @return nothing when the provider says to wait longer than is worth it
     */
    Optional<Duration> before(int failed, @Nullable Duration retryAfter) {
        if (retryAfter != null && retryAfter.compareTo(LONGEST) > 0) return Optional.empty();
        long bound = Math.min(MOST_MILLIS, FIRST_MILLIS << Math.min(failed - 1, 10));
        var chance = Duration.ofMillis(random.nextLong(bound + 1));
        return Optional.of(retryAfter != null ? retryAfter.plus(chance.dividedBy(4)) : chance);
    }

    void pass(Duration time) throws InterruptedException {
        pause.of(time);
    }
}
