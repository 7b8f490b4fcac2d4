package dev.sartor.tasks.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void eachWaitIsTwiceAsLongAndHalfOfItChance() {
        var backoff = new Backoff(Duration.ofSeconds(2), new Random(7));
        for (int attempts = 1; attempts <= 3; attempts++) {
            long whole = 2000L << (attempts - 1);
            int failed = attempts;
            var waits = IntStream.range(0, 200)
                    .mapToObj(i -> backoff.after(failed).toMillis())
                    .toList();
            assertThat(waits).allSatisfy(wait -> assertThat(wait).isBetween(whole / 2, whole));
            assertThat(waits.stream().distinct().count()).isGreaterThan(100);
        }
    }

    @Test
    void theSameChanceGivesTheSameWaits() {
        assertThat(new Backoff(Duration.ofSeconds(2), new Random(7)).after(2))
                .isEqualTo(new Backoff(Duration.ofSeconds(2), new Random(7)).after(2));
    }
}
