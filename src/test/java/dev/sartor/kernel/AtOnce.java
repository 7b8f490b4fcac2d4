package dev.sartor.kernel;

import java.util.function.Supplier;

/** No database: work runs at once. */
public final class AtOnce implements Transactions {
    @Override
    public <T> T in(WorkspaceId workspace, Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T apart(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void afterwards(Runnable work) {
        work.run();
    }
}
