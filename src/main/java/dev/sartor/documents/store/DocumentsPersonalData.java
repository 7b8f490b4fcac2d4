package dev.sartor.documents.store;

import dev.sartor.kernel.HoldsPersonalData;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of people in documents. */
@Component
class DocumentsPersonalData implements HoldsPersonalData {
    private final JdbcClient database;
    private final Transactions transactions;

    DocumentsPersonalData(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public List<String> tables() {
        return List.of("documents", "document_files", "document_edits");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(WorkspaceId workspace) {
        return transactions.in(
                workspace,
                () -> Map.of(
                        "documents", rows("""
                                select id::text, kind, variant, version, position, company, order_json::text,
                                       draft::text, resume, posting, report, rating, kept, approved_at::text,
                                       created_at::text from documents order by id
                                """),
                        "document_files", rows("""
                                select document_id::text, format, file_id::text from document_files
                                order by document_id, format
                                """),
                        "document_edits", rows("""
                                select document_id::text, revision, field, before, after, at::text from document_edits
                                order by document_id, revision
                                """)));
    }

    @Override
    public void erase(WorkspaceId workspace) {
        transactions.in(workspace, () -> {
            database.sql("delete from document_files").update();
            database.sql("delete from document_edits").update();
            database.sql("delete from documents").update();
        });
    }

    private List<Map<String, @Nullable Object>> rows(String sql) {
        return database.sql(sql).query().listOfRows();
    }
}
