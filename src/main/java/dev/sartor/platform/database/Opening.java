package dev.sartor.platform.database;

import dev.sartor.kernel.Beside;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** An embedded database on its way: it starts while the server is still being put together. */
public final class Opening implements AutoCloseable {
    private final CompletableFuture<Database> database;
    private boolean taken;

    private Opening(CompletableFuture<Database> database) {
        this.database = database;
    }

    /** @param data the folder in which the database lives */
    public static Opening begin(DatabaseSettings settings, Path data) {
        return new Opening(Beside.begin(() -> Database.open(settings, data)));
    }

    /** Waits for it; whoever takes it closes it. Throws what went wrong on the way, as if it had been opened here. */
    public synchronized Database taken() {
        taken = true;
        return Beside.joined(database);
    }

    /** Stops what nobody took: the server itself failed to start. */
    @Override
    public synchronized void close() {
        if (taken) return;
        taken = true;
        database.handle((opened, _) -> opened)
                .thenAccept(opened -> {
                    if (opened != null) opened.close();
                })
                .join();
    }
}
