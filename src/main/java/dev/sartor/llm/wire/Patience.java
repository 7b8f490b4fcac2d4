package dev.sartor.llm.wire;

import java.time.Duration;

/**
 * How long and how much is waited for.
 *
 * @param whole from the first byte sent to the last one read, however the bytes drip
 * @param idle longest silence
 * @param bytes of an answer as it travels
 */
public record Patience(Duration whole, Duration idle, int bytes) {
    public static final Patience STANDARD = new Patience(Duration.ofSeconds(180), Duration.ofSeconds(60), 8 << 20);

    public Patience {
        if (whole.isNegative() || whole.isZero() || idle.isNegative() || idle.isZero() || bytes < 1)
            throw new IllegalArgumentException("patience needs time and room");
    }

    int idleMillis() {
        return Math.toIntExact(idle.toMillis());
    }
}
