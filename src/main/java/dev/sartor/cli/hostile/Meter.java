package dev.sartor.cli.hostile;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.function.Supplier;

/** How long each piece of work takes, and how much this process holds meanwhile. */
final class Meter {
    private long slowest;

    <T> T timed(Supplier<T> work) {
        long from = System.nanoTime();
        try {
            return work.get();
        } finally {
            slowest = Math.max(slowest, System.nanoTime() - from);
        }
    }

    Duration slowest() {
        return Duration.ofNanos(slowest);
    }

    /** MiB, the sum of the most that each part of the heap ever held. */
    long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
