package dev.sartor.containment.browser;

import dev.sartor.containment.walls.Walls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The processes of one browser, ended together: in the end, or as soon as they take more memory than one page may. */
final class BrowserProcess implements AutoCloseable {
    private static final long PROFILE_BYTES = 128L << 20;
    private static final long MOST_BYTES = 1L << 30;
    private static final int PAGE_BYTES = 4096;

    /** No core; 1 GB of data a process; commands come in and answers go out where DevTools wants them. */
    private static final String SCRIPT =
            "ulimit -c 0; ulimit -d 1048576; exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>/dev/null";

    private static final List<String> OPTIONS = List.of(
            "--headless",
            // its own sandbox needs rights that it has not got behind the walls
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--no-pings",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-dev-shm-usage",
            "--disable-domain-reliability",
            "--disable-extensions",
            "--disable-breakpad",
            "--disable-sync",
            "--mute-audio",
            "--webrtc-ip-handling-policy=disable_non_proxied_udp",
            // there is no network, so these lead nowhere; they say it twice
            "--proxy-server=127.0.0.1:9",
            "--proxy-bypass-list=<-loopback>",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            // nobody is signed in anywhere, so other sites' answers are as public to a page as to us
            "--disable-web-security",
            "--disable-site-isolation-trials",
            "--renderer-process-limit=1",
            "--js-flags=--max-old-space-size=256",
            "--window-size=1280,2000",
            "--user-data-dir=/tmp/profile",
            "--remote-debugging-pipe",
            "about:blank");

    private final Process process;
    private final Pipe pipe;
    private final CountDownLatch over = new CountDownLatch(1);

    private BrowserProcess(Process process) {
        this.process = process;
        this.pipe = new Pipe(process.getInputStream(), process.getOutputStream());
        Thread.startVirtualThread(this::watch);
    }

    static BrowserProcess start(Path program) throws IOException {
        var walls = Walls.around(PROFILE_BYTES)
                .shows(Path.of("/opt/google/chrome"))
                .sets("HOME", "/tmp")
                .sets("LANG", "C.UTF-8")
                .showsItself();
        var command = Stream.of(walls.before(), List.of("/bin/sh", "-c", SCRIPT, "sh", program.toString()), OPTIONS)
                .flatMap(List::stream)
                .toList();
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return new BrowserProcess(builder.start());
    }

    Pipe pipe() {
        return pipe;
    }

    private void watch() {
        try {
            while (process.isAlive() && !over.await(200, TimeUnit.MILLISECONDS)) if (bytes() > MOST_BYTES) end();
        } catch (InterruptedException e) {
            end();
        }
    }

    /** Memory that all of them hold, without what they share. */
    private long bytes() {
        return process.descendants().mapToLong(BrowserProcess::bytes).sum();
    }

    private static long bytes(ProcessHandle each) {
        try {
            // proc(5): size and resident set in pages, and how many of these are shared
            var figures = Files.readString(Path.of("/proc", Long.toString(each.pid()), "statm"))
                    .split(" ");
            return (Long.parseLong(figures[1]) - Long.parseLong(figures[2])) * PAGE_BYTES;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Waits until the first of them is gone, with which the walls and all the others go. */
    @Override
    public void close() {
        over.countDown();
        end();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) throw new IllegalStateException("a browser does not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
