package dev.sartor.containment.browser;

import dev.sartor.containment.walls.Walls;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium for one page, behind walls of its own: no network interface but an empty loopback, nothing of the disk but the
 * system, a profile in memory that goes with it. Whatever the page asks for comes in through the process's own pipe.
 */
public final class Browser {
    private static final List<Path> PLACES = Stream.of(
                    "/usr/lib/chromium/chromium",
                    "/usr/lib64/chromium-browser/chromium-browser",
                    "/usr/lib/chromium-browser/chromium-browser",
                    "/opt/google/chrome/chrome",
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser")
            .map(Path::of)
            .toList();

    /** Far more than it takes on a busy machine. */
    private static final Duration START = Duration.ofSeconds(20);

    /** One at a time: each is as large as the rest of the program. */
    private static final Semaphore FREE = new Semaphore(1, true);

    private final Path program;

    private Browser(Path program) {
        this.program = program;
    }

    /** The one of this machine, where there are walls for it too. */
    public static Optional<Browser> there() {
        if (!Walls.there()) return Optional.empty();
        return PLACES.stream().filter(Files::isExecutable).findFirst().map(Browser::new);
    }

    /**
     * What a page is once its scripts have done their work, as HTML; hidden trees are put where they show.
     *
     * @param page as it came
     * @param time for the page and all that it asks for, at most 15 seconds; the browser's own start is not counted
     * @throws IOException when no browser starts here, or the page is not done in time or needs too much memory
     */
    public String rendered(URI address, WayOut.Given page, WayOut way, Duration time) throws IOException {
        if (time.compareTo(Duration.ofSeconds(15)) > 0) throw new IllegalArgumentException("at most 15 s, was " + time);
        try {
            if (!FREE.tryAcquire(START.toMillis(), TimeUnit.MILLISECONDS)) throw new IOException("too many pages");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", e);
        }
        try (var process = BrowserProcess.start(program)) {
            var visit = Visit.begin(process.pipe(), START);
            return visit.of(address, page, way, time);
        } finally {
            FREE.release();
        }
    }
}
