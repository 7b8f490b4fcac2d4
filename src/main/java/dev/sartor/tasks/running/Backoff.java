package dev.sartor.tasks.running;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: twice as long each time, half of it by chance, so that a crowd parts. */
public record Backoff(Duration first, RandomGenerator random) {
    /** @param attempts how many have failed, 1 or more */
    Duration after(int attempts) {
        long whole = first.toMillis() << Math.min(attempts - 1, 16);
        return Duration.ofMillis(whole / 2 + random.nextLong(whole / 2 + 1));
    }
}
