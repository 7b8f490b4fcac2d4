package dev.sartor.storage.store;

import dev.sartor.kernel.HoldsPersonalData;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.storage.SealedBlobs;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the storage keeps of people: their files. */
@Component
class StoragePersonalData implements HoldsPersonalData {
    private final JdbcClient database;
    private final Transactions transactions;
    private final SealedBlobs blobs;

    StoragePersonalData(JdbcClient database, Transactions transactions, SealedBlobs blobs) {
        this.database = database;
        this.transactions = transactions;
        this.blobs = blobs;
    }

    @Override
    public List<String> tables() {
        return List.of("blobs", "stored_files");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(WorkspaceId workspace) {
        return transactions.in(
                workspace,
                () -> Map.of(
                        "blobs", rows("select id, size from blobs order by id"),
                        "stored_files", rows("""
                                select id::text, path, media_type, blob, size, created_at::text
                                from stored_files order by id
                                """)));
    }

    /** Documents and photos refer to files. */
    @Override
    public boolean holdsForOthers() {
        return true;
    }

    @Override
    public void erase(WorkspaceId workspace) {
        transactions.in(workspace, () -> {
            database.sql("delete from stored_files").update();
            blobs.clear(workspace);
        });
    }

    private List<Map<String, @Nullable Object>> rows(String sql) {
        return database.sql(sql).query().listOfRows();
    }
}
