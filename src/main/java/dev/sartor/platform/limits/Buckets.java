package dev.sartor.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How much each caller has left, kept in this process while it matters. */
public final class Buckets {
    private static final Duration KEPT = Duration.ofHours(2);
    private static final int MOST = 200_000;

    /**
     * What is left after a request.
     *
     * @param allowed false when there was nothing left for it
     * @param seconds until one more is allowed
     */
    public record Left(Limit limit, boolean allowed, long remaining, long seconds) {}

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();
    private final TimeMeter time;

    public Buckets(Clock clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** @param who a session, a key or an address; never shown or logged */
    public Left take(Limit limit, String who) {
        var bucket = buckets.get(limit.name() + ' ' + who, _ -> full(limit));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        var nanos = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        return new Left(
                limit,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999)));
    }

    private Bucket full(Limit limit) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit.most()).refillGreedy(limit.most(), limit.window()))
                .withCustomTimePrecision(time)
                .build();
    }
}
