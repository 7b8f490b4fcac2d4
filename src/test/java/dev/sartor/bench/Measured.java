package dev.sartor.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * What one task costs when it is repeated in a warm process.
 *
 * @param cpuMillis median of this thread's processor time, which other programs on the machine hardly disturb
 * @param wallMillis median of the time that passed
 * @param wallMillis95 95th percentile of the same
 * @param mebibytes median of what this thread allocated
 */
record Measured(double cpuMillis, double wallMillis, double wallMillis95, double mebibytes) {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Runs the task {@code warmUp} times unmeasured, then {@code rounds} times measured. */
    static Measured of(int warmUp, int rounds, Callable<?> task) throws Exception {
        for (int i = 0; i < warmUp; i++) task.call();
        var cpu = new double[rounds];
        var wall = new double[rounds];
        var allocated = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long bytes = THREAD.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            long used = THREAD.getCurrentThreadCpuTime();
            task.call();
            cpu[i] = (THREAD.getCurrentThreadCpuTime() - used) / 1e6;
            wall[i] = (System.nanoTime() - start) / 1e6;
            allocated[i] = (THREAD.getCurrentThreadAllocatedBytes() - bytes) / 1048576.0;
        }
        return new Measured(at(cpu, 0.5), at(wall, 0.5), at(wall, 0.95), at(allocated, 0.5));
    }

    private static double at(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }
}
