package dev.sartor.notifications;

import dev.sartor.kernel.AccountId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Wakes who waits for news of an account in this process; news of other processes is looked for at intervals. */
public final class Bells {
    private final Map<AccountId, Integer> rings = new HashMap<>();

    public synchronized void ring(AccountId account) {
        rings.merge(account, 1, Integer::sum);
        notifyAll();
    }

    /** @return how often it rang so far, to be given to {@link #await} */
    public synchronized int count(AccountId account) {
        return rings.getOrDefault(account, 0);
    }

    /** Waits until it has rung more often than {@code heard}, at most so long. */
    public synchronized void await(AccountId account, int heard, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (count(account) == heard) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) return;
            wait(left);
        }
    }
}
