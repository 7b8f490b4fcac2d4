package dev.sartor.tasks.store;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.tasks.Bell;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** LISTEN on one connection of this process, passed on to whoever waits here. */
public final class PostgresBell implements Bell, AutoCloseable {
    static final String EVENTS = "sartor_task_events";
    public static final String QUEUE = "sartor_task_queue";
    /** So long it listens before it looks whether it should go on, in milliseconds. */
    private static final int ROUND = 500;

    private static final Logger LOG = LoggerFactory.getLogger(PostgresBell.class);

    private final DataSource source;
    private final Runnable onQueue;
    private final Map<String, Set<Semaphore>> ears = new ConcurrentHashMap<>();
    private volatile @Nullable Thread thread;
    private volatile boolean closed;

    /** @param onQueue told when there is new work */
    public PostgresBell(DataSource source, Runnable onQueue) {
        this.source = source;
        this.onQueue = onQueue;
    }

    public void start() {
        thread = Thread.ofPlatform().daemon().name("task-bell").start(this::listen);
    }

    @Override
    public Ear listen(Ulid task) {
        var rang = new Semaphore(0);
        ears.compute(task.toString(), (name, all) -> {
            var set = all == null ? ConcurrentHashMap.<Semaphore>newKeySet() : all;
            set.add(rang);
            return set;
        });
        return new Ear() {
            @Override
            public boolean await(Duration most) throws InterruptedException {
                boolean rings = rang.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
                rang.drainPermits();
                return rings;
            }

            @Override
            public void close() {
                ears.computeIfPresent(task.toString(), (name, all) -> {
                    all.remove(rang);
                    return all.isEmpty() ? null : all;
                });
            }
        };
    }

    @Override
    public void close() {
        closed = true;
        var running = thread;
        if (running == null) return;
        running.interrupt();
        try {
            running.join(2 * ROUND);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        while (!closed) {
            try (var connection = source.getConnection()) {
                listenOn(connection);
            } catch (SQLException e) {
                if (closed) return;
                LOG.warn("the database does not answer; listening again in a second");
                pause();
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + EVENTS);
            statement.execute("listen " + QUEUE);
        }
        ringAll(); // what rang while nobody listened
        var notices = connection.unwrap(PGConnection.class);
        while (!closed) {
            var heard = notices.getNotifications(ROUND);
            if (heard == null) continue;
            for (var one : heard) ring(one.getName(), one.getParameter());
        }
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten *"); // the pool gives the connection to others
        }
    }

    private void ring(String channel, String about) {
        if (channel.equals(QUEUE)) onQueue.run();
        else ears.getOrDefault(about, Set.of()).forEach(Semaphore::release);
    }

    private void ringAll() {
        onQueue.run();
        ears.values().forEach(all -> all.forEach(Semaphore::release));
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
