package dev.sartor.identity.sessions;

import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;

/** Makes guessing slow: after a few failures an address must wait, each time twice as long. */
public final class LockOut {
    /** So many slips are free. */
    static final int FREE = 5;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    /** Failures this long apart are not one attack. */
    private static final Duration MEMORY = Duration.ofDays(1);

    private final Attempts attempts;
    private final Transactions transactions;
    private final Clock clock;

    public LockOut(Attempts attempts, Transactions transactions, Clock clock) {
        this.attempts = attempts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws Failure (429) while the address must wait, whether it has an account or not */
    public void check(String address) {
        var until = transactions.apart(() -> attempts.lockedUntil(hash(address)));
        var now = clock.instant();
        if (!now.isBefore(until)) return;
        var seconds = Duration.between(now, until).toSeconds() + 1;
        throw new Failure(
                Failure.Kind.TOO_MANY,
                "locked_out",
                "Too many sign-ins failed for this address. Try again in " + seconds
                        + " seconds, or reset the password.");
    }

    /** Counts a failure, in a transaction of its own. */
    public void failed(String address) {
        transactions.apart(() -> {
            var now = clock.instant();
            var count = attempts.failed(hash(address), now, now.minus(MEMORY));
            if (count >= FREE) attempts.lock(hash(address), now.plus(wait(count)));
            return count;
        });
    }

    /** Forgets the failures, in the open transaction. */
    public void succeeded(String address) {
        attempts.succeeded(hash(address));
    }

    /** @param failures at least {@link #FREE} */
    static Duration wait(int failures) {
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE, 20));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private static byte[] hash(String address) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
