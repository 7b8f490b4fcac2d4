package dev.sartor.tailoring;

import dev.sartor.tailoring.Progress.Stage;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Adds up how long each stage took. */
final class Stopwatch {
    private final LongSupplier nanos;
    private final Progress progress;
    private final Map<String, Long> spent = new LinkedHashMap<>();
    private @Nullable String running;
    private long since;

    Stopwatch(LongSupplier nanos, Progress progress) {
        this.nanos = nanos;
        this.progress = progress;
    }

    void begin(Stage stage) {
        stop();
        progress.begins(stage);
        running = stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
        since = nanos.getAsLong();
    }

    void stop() {
        if (running != null) spent.merge(running, nanos.getAsLong() - since, Long::sum);
        running = null;
    }

    /** Whole milliseconds by stage, and in all. */
    Map<String, Long> milliseconds() {
        var out = new LinkedHashMap<String, Long>();
        long all = 0;
        for (var stage : spent.entrySet()) {
            out.put(stage.getKey(), stage.getValue() / 1_000_000);
            all += stage.getValue();
        }
        out.put("total", all / 1_000_000);
        return out;
    }
}
