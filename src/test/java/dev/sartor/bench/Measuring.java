package dev.sartor.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Measures one piece of work warm: CPU time of this thread, wall time and bytes allocated, medians of many rounds. */
final class Measuring {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Measuring() {}

    /** Medians: milliseconds of CPU, milliseconds of wall time, mebibytes allocated. */
    record Figures(double cpu, double wall, double mebibytes) {
        @Override
        public String toString() {
            return "%.2f ms CPU, %.2f ms wall, %.2f MiB allocated".formatted(cpu, wall, mebibytes);
        }
    }

    static Figures of(int warmUp, int rounds, Callable<?> work) throws Exception {
        for (int i = 0; i < warmUp; i++) work.call();
        var cpu = new double[rounds];
        var wall = new double[rounds];
        var bytes = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long allocated = THREAD.getCurrentThreadAllocatedBytes();
            long cpuStart = THREAD.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            work.call();
            wall[i] = (System.nanoTime() - start) / 1e6;
            cpu[i] = (THREAD.getCurrentThreadCpuTime() - cpuStart) / 1e6;
            bytes[i] = (THREAD.getCurrentThreadAllocatedBytes() - allocated) / 1048576.0;
        }
        return new Figures(median(cpu), median(wall), median(bytes));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
