package dev.sartor.containment;

import java.time.Duration;

/**
 * What a child may use.
 *
 * @param heapMegabytes 64 to 512
 * @param time for one file, at most 15 seconds
 * @param answerBytes the longest answer that is taken
 * @param filesPerChild after so many files a child is replaced
 */
public record Bounds(int heapMegabytes, Duration time, int answerBytes, int filesPerChild) {
    public static final Bounds STANDARD = new Bounds(320, Duration.ofSeconds(15), 32 << 20, 100);

    /** The same for a process that goes on reading. */
    public static final Bounds LASTING = new Bounds(320, Duration.ofSeconds(15), 32 << 20, 1_000);

    /** What serves so many files best. */
    public static Bounds of(int files) {
        return files > STANDARD.filesPerChild ? LASTING : STANDARD;
    }

    /** Whether a child reads so many files that compiling them well pays. */
    boolean areLasting() {
        return filesPerChild > STANDARD.filesPerChild;
    }

    public Bounds {
        if (heapMegabytes < 64 || heapMegabytes > 512)
            throw new IllegalArgumentException("heap must be 64..512 MB, was " + heapMegabytes);
        if (time.isNegative() || time.isZero() || time.compareTo(Duration.ofSeconds(15)) > 0)
            throw new IllegalArgumentException("time must be above 0 and at most 15 s, was " + time);
        if (answerBytes < 1 || filesPerChild < 1) throw new IllegalArgumentException("bounds must be positive");
    }
}
