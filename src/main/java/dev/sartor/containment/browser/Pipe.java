package dev.sartor.containment.browser;

import dev.sartor.containment.browser.json.Said;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The DevTools protocol over a process's own pipe: JSON messages, each ended by a zero. */
final class Pipe {
    private static final int LONGEST = 16 << 20;

    private final OutputStream out;
    private final LinkedBlockingQueue<Said> said = new LinkedBlockingQueue<>(10_000);
    private volatile boolean over;
    private long commands;

    Pipe(InputStream in, OutputStream out) {
        this.out = out;
        Thread.ofPlatform().daemon().name("browser-pipe").start(() -> {
            try (var buffered = new BufferedInputStream(in)) {
                while (true) said.put(next(buffered));
            } catch (IOException | InterruptedException e) {
                over = true;
            }
        });
    }

    private static Said next(InputStream in) throws IOException {
        var message = new ByteArrayOutputStream();
        for (int c = in.read(); c != 0; c = in.read()) {
            if (c < 0 || message.size() > LONGEST) throw new EOFException("no message");
            message.write(c);
        }
        return Said.read(message.toByteArray());
    }

    /** @return the command's number */
    synchronized long send(String session, String method, Map<String, ?> parameters) throws IOException {
        out.write(Said.command(++commands, session, method, parameters));
        out.write(0);
        out.flush();
        return commands;
    }

    /** The next message; null when none comes in this time.
     * @throws IOException when the browser is gone */
    @Nullable
    Said next(long millis) throws IOException {
        try {
            var next = said.poll(Math.max(0, Math.min(millis, 100)), TimeUnit.MILLISECONDS);
            for (long left = millis - 100; next == null && left > 0 && !over; left -= 100)
                next = said.poll(Math.min(left, 100), TimeUnit.MILLISECONDS);
            if (next == null && over) throw new EOFException("the browser is gone");
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", e);
        }
    }
}
