package dev.sartor.tailoring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to several things at the same time. */
final class SideBySide {
    private SideBySide() {}

    /**
     * @param each is called by threads of its own; what it throws is thrown here
     * @return the results in the things' order
     */
    static <T, R> List<R> map(List<T> things, Function<T, R> each) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = new ArrayList<Future<R>>();
            for (var thing : things) begun.add(threads.submit(() -> each.apply(thing)));
            var out = new ArrayList<R>();
            for (var result : begun) out.add(result.get());
            return out;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) throw unchecked;
            if (e.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
