package dev.sartor.kernel;

import java.util.function.Supplier;

/** Runs work whole or not at all. Rows of other workspaces neither show nor change inside. */
public interface Transactions {
    /** In a transaction of this workspace; joins one of the same workspace that is open already. */
    <T> T in(WorkspaceId workspace, Supplier<T> work);

    /** In a transaction that sees no workspace's rows: for accounts and for tables without tenants. */
    <T> T apart(Supplier<T> work);

    /** After the open transaction has committed, or at once when there is none; never when it is rolled back. */
    void afterwards(Runnable work);

    default void in(WorkspaceId workspace, Runnable work) {
        in(workspace, () -> {
            work.run();
            return true;
        });
    }
}
