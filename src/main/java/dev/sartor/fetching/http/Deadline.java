package dev.sartor.fetching.http;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One span of time for a page with all its redirects; closes the connection in use when it ends, however slowly bytes drip. */
public final class Deadline implements AutoCloseable {
    private final CountDownLatch done = new CountDownLatch(1);
    private @Nullable Closeable open;
    private boolean over;

    public Deadline(Duration time) {
        Thread.ofVirtual().name("fetching-deadline").start(() -> {
            try {
                if (!done.await(time.toMillis(), TimeUnit.MILLISECONDS)) end();
            } catch (InterruptedException e) {
                end();
            }
        });
    }

    public synchronized boolean isOver() {
        return over;
    }

    /** @throws IOException when time is up already */
    synchronized void closes(Closeable connection) throws IOException {
        if (over) {
            connection.close();
            throw new IOException("too late");
        }
        open = connection;
    }

    private synchronized void end() {
        over = true;
        try {
            if (open != null) open.close();
        } catch (IOException e) {
            // it is of no use any more
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
