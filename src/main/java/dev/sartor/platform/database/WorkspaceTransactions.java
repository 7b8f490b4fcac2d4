package dev.sartor.platform.database;

import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Says to PostgreSQL which workspace a transaction is of; row-level security does the rest. */
public final class WorkspaceTransactions implements Transactions {
    private static final ScopedValue<WorkspaceId> CURRENT = ScopedValue.newInstance();
    private static final ScopedValue<Boolean> APART = ScopedValue.newInstance();

    private final TransactionTemplate template;
    private final JdbcClient database;

    public WorkspaceTransactions(PlatformTransactionManager manager, JdbcClient database) {
        this.template = new TransactionTemplate(manager);
        this.database = database;
    }

    @Override
    public <T> T in(WorkspaceId workspace, Supplier<T> work) {
        if (CURRENT.isBound()) {
            if (!CURRENT.get().equals(workspace))
                throw new IllegalStateException("a transaction of another workspace is open");
            return work.get();
        }
        if (APART.isBound()) throw new IllegalStateException("a transaction apart from workspaces is open");
        return ScopedValue.where(CURRENT, workspace).call(() -> run(workspace, work));
    }

    @Override
    public <T> T apart(Supplier<T> work) {
        if (CURRENT.isBound() || APART.isBound()) return work.get();
        return ScopedValue.where(APART, true).call(() -> run(null, work));
    }

    @Override
    public void afterwards(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    private <T> T run(@Nullable WorkspaceId workspace, Supplier<T> work) {
        return Objects.requireNonNull(template.execute(status -> {
            if (workspace != null) enter(workspace);
            return work.get();
        }));
    }

    /** For this transaction only: the setting ends with it and never reaches the connection's next borrower. */
    private void enter(WorkspaceId workspace) {
        database.sql("select set_config('sartor.workspace', :id, true)")
                .param("id", workspace.value().toUuid().toString())
                .query(String.class)
                .single();
    }
}
