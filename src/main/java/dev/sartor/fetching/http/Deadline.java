package dev.sartor.fetching.http;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One span of time for a page with all that belongs to it; closes what is open when it ends, however slowly bytes drip. */
public final class Deadline implements AutoCloseable {
    private final CountDownLatch done = new CountDownLatch(1);
    private final List<Closeable> open = new ArrayList<>();
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
        open.add(connection);
    }

    /** Ends it before its time. */
    public void cut() {
        end();
        close();
    }

    private synchronized void end() {
        over = true;
        for (var each : open)
            try {
                each.close();
            } catch (IOException e) {
                // it is of no use any more
            }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
