package dev.sartor.kernel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work done beside other work, on a thread of its own; what fails there fails where its result is wanted. */
public final class Beside {
    private static final Executor THREADS = Thread::startVirtualThread;

    private Beside() {}

    /** Begins at once. */
    public static <T> CompletableFuture<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, THREADS);
    }

    /** Begins as soon as the other is done. */
    public static <T, R> CompletableFuture<R> after(CompletableFuture<T> first, Function<T, R> work) {
        return first.thenApplyAsync(work, THREADS);
    }

    /** Waits; throws what the work threw, as if it had been done here. */
    public static <T> T joined(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) throw failure;
            if (e.getCause() instanceof Error failure) throw failure;
            throw e;
        }
    }
}
