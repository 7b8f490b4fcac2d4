package dev.sartor.documents.store;

import static dev.sartor.documents.store.DocumentRows.utc;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.documents.Content;
import dev.sartor.documents.Covered;
import dev.sartor.documents.Document;
import dev.sartor.documents.DocumentFile;
import dev.sartor.documents.DocumentKind;
import dev.sartor.documents.DocumentRecords;
import dev.sartor.documents.Edit;
import dev.sartor.documents.Usage;
import dev.sartor.documents.json.GenerationJson;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.tailoring.json.DraftJson;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** {@link DocumentRecords} in the tables documents, document_files and document_edits. */
@Component
class SqlDocumentRecords implements DocumentRecords {
    private static final String COLUMNS = """
        id, kind, variant, version, job_id, profile_id, posting_hash, position, company, order_json, rating, kept,
        approved_at, revision, created_at, updated_at
        """;
    private static final String WANTED = """
         from documents where workspace_id = :workspace and (cast(:job as uuid) is null or job_id = :job)
         and (cast(:kind as text) is null or kind = :kind)
        """;
    private static final String ONE = " where workspace_id = :workspace and id = :id";

    private final JdbcClient database;

    SqlDocumentRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public int nextVersion(WorkspaceId workspace, Ulid job, DocumentKind kind) {
        database.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 700))")
                .param("name", workspace + "/" + job + "/" + kind.id())
                .query(Integer.class)
                .single();
        return in(workspace, """
            select coalesce(max(version), 0) + 1 from documents
            where workspace_id = :workspace and job_id = :job and kind = :kind
            """)
                .param("job", job.toUuid())
                .param("kind", kind.id())
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(WorkspaceId workspace, Document d, Content content, @Nullable Ulid task) {
        filled(of(workspace, d.id(), """
            insert into documents (workspace_id, id, kind, variant, version, job_id, profile_id, task_id,
                posting_hash, position, company, order_json, draft, resume, posting, report, rating, kept,
                approved_at, revision, created_at, updated_at)
            values (:workspace, :id, :kind, :variant, :version, :job, :profile, :task, :hash, :position,
                :company, :order::jsonb, :draft::jsonb, :resume, :posting, :report, :rating, :kept,
                :approvedAt, :revision, :createdAt, :updatedAt)
            """), d)
                .param("kind", d.kind().id())
                .param("variant", d.variant())
                .param("version", d.version())
                .param("job", d.job().toUuid())
                .param("profile", d.profile().toUuid())
                .param("task", task == null ? null : task.toUuid())
                .param("hash", d.postingHash())
                .param("position", d.position())
                .param("company", d.company())
                .param("order", GenerationJson.write(d.order()))
                .param("draft", DraftJson.write(content.draft()).toString())
                .param("resume", content.resume())
                .param("posting", content.posting())
                .param("report", content.report())
                .param("createdAt", utc(d.createdAt()))
                .update();
    }

    @Override
    public Optional<Document> find(WorkspaceId workspace, Ulid id) {
        return of(workspace, id, "select " + COLUMNS + " from documents" + ONE)
                .query(DocumentRows::document)
                .optional();
    }

    @Override
    public Optional<Document> hold(WorkspaceId workspace, Ulid id) {
        return of(workspace, id, "select " + COLUMNS + " from documents" + ONE + " for update")
                .query(DocumentRows::document)
                .optional();
    }

    @Override
    public Content content(WorkspaceId workspace, Ulid id) {
        return of(workspace, id, "select draft, resume, posting, report from documents" + ONE)
                .query(DocumentRows::content)
                .single();
    }

    @Override
    public List<Document> list(
            WorkspaceId workspace, @Nullable Ulid job, @Nullable DocumentKind kind, PageAsked asked) {
        var order = asked.descending() ? "desc" : "asc";
        var sql = "select " + COLUMNS + WANTED + " order by created_at " + order + ", id " + order
                + " offset :offset limit :size";
        return wanted(workspace, job, kind, sql)
                .param("offset", asked.offset())
                .param("size", asked.size())
                .query(DocumentRows::document)
                .list();
    }

    @Override
    public long count(WorkspaceId workspace, @Nullable Ulid job, @Nullable DocumentKind kind) {
        return wanted(workspace, job, kind, "select count(*)" + WANTED)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Covered> covered(WorkspaceId workspace, int most) {
        return database.sql("""
            select * from (
                select id, job_id, version, created_at,
                       (report::jsonb #>> '{summary,coverage,must}')::float8 as must,
                       (report::jsonb #>> '{summary,coverage,nice}')::float8 as nice
                from documents where workspace_id = :workspace and kind = 'cv'
                and variant not in ('draft-cv', 'optimistic-cv', 'skeptical-cv')
                order by created_at desc, id desc limit :most) newest
            order by created_at, id
            """)
                .param("workspace", workspace.value().toUuid())
                .param("most", most)
                .query(DocumentRows::covered)
                .list();
    }

    @Override
    public List<Document> versions(WorkspaceId workspace, Ulid job, DocumentKind kind) {
        return wanted(workspace, job, kind, "select " + COLUMNS + WANTED + " order by version desc")
                .query(DocumentRows::document)
                .list();
    }

    @Override
    public void change(WorkspaceId workspace, Document document) {
        filled(of(workspace, document.id(), """
            update documents set rating = :rating, kept = :kept, approved_at = :approvedAt,
                revision = :revision, updated_at = :updatedAt
            """ + ONE), document).update();
    }

    @Override
    public void rewrite(WorkspaceId workspace, Document document, Content content, Edit edit) {
        change(workspace, document);
        of(workspace, document.id(), "update documents set draft = :draft::jsonb" + ONE)
                .param("draft", DraftJson.write(content.draft()).toString())
                .update();
        of(workspace, document.id(), """
            insert into document_edits (workspace_id, document_id, revision, field, before, after, account_id, at)
            values (:workspace, :id, :revision, :field, :before, :after, :account, :at)
            """)
                .param("revision", edit.revision())
                .param("field", edit.field())
                .param("before", edit.before())
                .param("after", edit.after())
                .param("account", edit.by().value().toUuid())
                .param("at", utc(edit.at()))
                .update();
    }

    @Override
    public List<Edit> edits(WorkspaceId workspace, Ulid id) {
        return of(workspace, id, """
            select * from document_edits where workspace_id = :workspace and document_id = :id order by revision
            """).query(DocumentRows::edit).list();
    }

    @Override
    public void attach(WorkspaceId workspace, Ulid id, DocumentFile file) {
        of(workspace, id, """
            insert into document_files (workspace_id, document_id, format, file_id)
            values (:workspace, :id, :format, :file)
            """)
                .param("format", file.format())
                .param("file", file.file().toUuid())
                .update();
    }

    @Override
    public List<DocumentFile> files(WorkspaceId workspace, Ulid id) {
        return of(workspace, id, """
            select d.format, d.file_id, f.path, f.media_type, f.size
            from document_files d join stored_files f on f.workspace_id = d.workspace_id and f.id = d.file_id
            where d.workspace_id = :workspace and d.document_id = :id order by d.format
            """).query(DocumentRows::file).list();
    }

    @Override
    public void detachAll(WorkspaceId workspace, Ulid id) {
        of(workspace, id, "delete from document_files where workspace_id = :workspace and document_id = :id")
                .update();
    }

    @Override
    public void remove(WorkspaceId workspace, Ulid id) {
        of(workspace, id, "delete from documents" + ONE).update();
    }

    @Override
    public List<Ulid> passing(WorkspaceId workspace, Instant before) {
        return in(workspace, """
            select id from documents where workspace_id = :workspace and created_at < :before
            and not kept and approved_at is null order by id
            """).param("before", utc(before)).query(UUID.class).list().stream()
                .map(Ulid::from)
                .toList();
    }

    @Override
    public Usage usage(WorkspaceId workspace, Instant now) {
        return database.sql("""
            select count(distinct task_id) filter (where created_at > :hour) as hour,
                count(distinct task_id) filter (where created_at > :month) as month,
                count(*) as documents,
                (select count(*) from document_files where workspace_id = :workspace) as files,
                (select coalesce(sum(f.size), 0) from document_files d
                    join stored_files f on f.workspace_id = d.workspace_id and f.id = d.file_id
                    where d.workspace_id = :workspace) as bytes
            from documents where workspace_id = :workspace
            """)
                .param("workspace", workspace.value().toUuid())
                .param("hour", now.minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .param("month", now.minus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Usage(
                        row.getLong("hour"),
                        row.getLong("month"),
                        row.getLong("documents"),
                        row.getLong("files"),
                        row.getLong("bytes")))
                .single();
    }

    @Override
    public List<WorkspaceId> workspaces() {
        return database.sql("select id from workspaces order by id").query(UUID.class).list().stream()
                .map(id -> new WorkspaceId(Ulid.from(id)))
                .toList();
    }

    private StatementSpec wanted(WorkspaceId workspace, @Nullable Ulid job, @Nullable DocumentKind kind, String sql) {
        return in(workspace, sql)
                .param("job", job == null ? null : job.toUuid())
                .param("kind", kind == null ? null : kind.id());
    }

    private static StatementSpec filled(StatementSpec statement, Document d) {
        var approvedAt = d.approvedAt();
        return statement
                .param("rating", d.rating())
                .param("kept", d.kept())
                .param("approvedAt", approvedAt == null ? null : utc(approvedAt))
                .param("revision", d.revision())
                .param("updatedAt", utc(d.updatedAt()));
    }

    private StatementSpec of(WorkspaceId workspace, Ulid id, String sql) {
        return in(workspace, sql).param("id", id.toUuid());
    }

    private StatementSpec in(WorkspaceId workspace, String sql) {
        return database.sql(sql).param("workspace", workspace.value().toUuid());
    }
}
