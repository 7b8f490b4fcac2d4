package dev.sartor.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/** Measures one piece of work warm: CPU time of this thread, wall time and bytes allocated, medians of many rounds. */
final class Measuring {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Measuring() {}

    /** Medians: milliseconds of CPU, milliseconds of wall time and its 95th percentile, mebibytes allocated. */
    record Figures(double cpu, double wall, double wall95, double mebibytes) {
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
        return new Figures(at(cpu, 0.5), at(wall, 0.5), at(wall, 0.95), at(bytes, 0.5));
    }

    /** Each piece of work once, after all have been done so many times; CPU time is that of the whole process. */
    static Figures each(int warmUp, List<Callable<?>> works) throws Exception {
        for (int i = 0; i < warmUp; i++) for (var work : works) work.call();
        var cpu = new double[works.size()];
        var wall = new double[works.size()];
        for (int i = 0; i < works.size(); i++) {
            long cpuStart = PROCESS.getProcessCpuTime();
            long start = System.nanoTime();
            works.get(i).call();
            wall[i] = (System.nanoTime() - start) / 1e6;
            cpu[i] = (PROCESS.getProcessCpuTime() - cpuStart) / 1e6;
        }
        return new Figures(at(cpu, 0.5), at(wall, 0.5), at(wall, 0.95), 0);
    }

    private static double at(double[] values, double share) {
        Arrays.sort(values);
        return values[(int) Math.min(values.length - 1L, (long) (values.length * share))];
    }
}
