package dev.sartor.applications.store;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.applications.Application;
import dev.sartor.applications.BoardStore;
import dev.sartor.applications.Card;
import dev.sartor.applications.Event;
import dev.sartor.applications.Stage;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Stages, applications and their history as rows. */
@Repository
class SqlBoard implements BoardStore {
    private static final String CARDS = """
            select a.*, j.title, j.company, j.location from applications a
            join jobs j on j.workspace_id = a.workspace_id and j.id = a.job_id
            join stages s on s.workspace_id = a.workspace_id and s.id = a.stage_id
            where a.archived = :archived
              and (cast(:stage as uuid) is null or a.stage_id = :stage)
              and lower(j.title || ' ' || j.company || ' ' || j.location || ' ' || a.notes) like :like
            order by s.position, a.position, a.id
            """;

    private final JdbcClient database;

    SqlBoard(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Stage> stages() {
        return database.sql("select * from stages order by position, id")
                .query((row, number) -> stage(row))
                .list();
    }

    @Override
    public void add(WorkspaceId workspace, Stage stage) {
        var kind = stage.kind();
        database.sql("""
                        insert into stages (workspace_id, id, name, kind, position)
                        values (:workspace, :id, :name, :kind, :position) on conflict do nothing
                        """)
                .param("workspace", workspace.value().toUuid())
                .param("id", stage.id().toUuid())
                .param("name", stage.name())
                .param("kind", kind == null ? null : kind.word())
                .param("position", stage.position())
                .update();
    }

    @Override
    public void change(Stage stage) {
        database.sql("update stages set name = :name, position = :position where id = :id")
                .param("name", stage.name())
                .param("position", stage.position())
                .param("id", stage.id().toUuid())
                .update();
    }

    @Override
    public void remove(Ulid stage) {
        database.sql("delete from stages where id = :id")
                .param("id", stage.toUuid())
                .update();
    }

    @Override
    public void add(WorkspaceId workspace, Application application) {
        values(database.sql("""
                                insert into applications (workspace_id, id, job_id, stage_id, position, notes, applied_on,
                                    follow_up_on, contact_name, contact_email, contact_phone, salary, archived,
                                    cv_generated_at, document_id, sent_document_id, stage_since, version, created_at, updated_at)
                                values (:workspace, :id, :job, :stage, :position, :notes, :applied, :followUp, :name, :email,
                                    :phone, :salary, :archived, :generated, :document, :sent, :since, :version, :created, :updated)
                                """), application)
                .param("workspace", workspace.value().toUuid())
                .param("job", application.jobId().toUuid())
                .param("created", Columns.time(application.createdAt()))
                .update();
    }

    @Override
    public boolean change(Application application, long version) {
        return values(database.sql("""
                                        update applications set stage_id = :stage, position = :position, notes = :notes,
                                            applied_on = :applied, follow_up_on = :followUp, contact_name = :name,
                                            contact_email = :email, contact_phone = :phone, salary = :salary,
                                            archived = :archived, cv_generated_at = :generated, document_id = :document,
                                            sent_document_id = :sent, stage_since = :since, version = :version, updated_at = :updated
                                        where id = :id and version = :seen
                                        """), application).param("seen", version).update() == 1;
    }

    private static StatementSpec values(StatementSpec statement, Application application) {
        var details = application.details();
        return statement
                .param("id", application.id().toUuid())
                .param("stage", application.stageId().toUuid())
                .param("position", application.position())
                .param("notes", details.notes())
                .param("applied", details.appliedOn())
                .param("followUp", details.followUpOn())
                .param("name", details.contactName())
                .param("email", details.contactEmail())
                .param("phone", details.contactPhone())
                .param("salary", details.salary())
                .param("archived", application.archived())
                .param("generated", Columns.time(application.cvGeneratedAt()))
                .param("document", Columns.uuid(application.documentId()))
                .param("sent", Columns.uuid(application.sentDocumentId()))
                .param("since", Columns.time(application.stageSince()))
                .param("version", application.version())
                .param("updated", Columns.time(application.updatedAt()));
    }

    @Override
    public void place(Ulid application, double position) {
        database.sql("update applications set position = :position where id = :id")
                .param("position", position)
                .param("id", application.toUuid())
                .update();
    }

    @Override
    public boolean removeApplication(Ulid id) {
        return database.sql("delete from applications where id = :id")
                        .param("id", id.toUuid())
                        .update()
                == 1;
    }

    @Override
    public Optional<Application> find(Ulid id) {
        return database.sql("select * from applications where id = :id")
                .param("id", id.toUuid())
                .query((row, number) -> application(row))
                .optional();
    }

    @Override
    public Optional<Application> ofJob(Ulid job) {
        return database.sql("select * from applications where job_id = :id")
                .param("id", job.toUuid())
                .query((row, number) -> application(row))
                .optional();
    }

    @Override
    public List<Card> cards(@Nullable String words, @Nullable Ulid stage, boolean archived) {
        return database.sql(CARDS)
                .param("archived", archived)
                .param("stage", Columns.uuid(stage))
                .param("like", words == null ? "%" : Columns.like(words))
                .query((row, number) -> new Card(
                        application(row), row.getString("title"), row.getString("company"), row.getString("location")))
                .list();
    }

    @Override
    public List<Application> in(Ulid stage) {
        return database.sql("select * from applications where stage_id = :stage order by position, id")
                .param("stage", stage.toUuid())
                .query((row, number) -> application(row))
                .list();
    }

    @Override
    public List<Application> toFollowUp(LocalDate day) {
        return database.sql(
                        "select * from applications where follow_up_on <= :day and not archived order by follow_up_on, id")
                .param("day", day)
                .query((row, number) -> application(row))
                .list();
    }

    @Override
    public boolean holds(Ulid document) {
        return database.sql("""
                        select exists (select 1 from applications a
                            join stages s on s.workspace_id = a.workspace_id and s.id = a.stage_id
                            where a.sent_document_id = :id
                               or (a.document_id = :id and not a.archived
                                   and coalesce(s.kind, '') not in ('accepted', 'rejected', 'ghosted')))
                        """)
                .param("id", document.toUuid())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(WorkspaceId workspace, Ulid application, Event event) {
        var account = event.account();
        database.sql("""
                        insert into application_events (workspace_id, id, application_id, at, account_id, kind, detail)
                        values (:workspace, :id, :application, :at, :account, :kind, :detail)
                        """)
                .param("workspace", workspace.value().toUuid())
                .param("id", event.id().toUuid())
                .param("application", application.toUuid())
                .param("at", Columns.time(event.at()))
                .param("account", account == null ? null : account.value().toUuid())
                .param("kind", event.kind().word())
                .param("detail", event.detail())
                .update();
    }

    @Override
    public List<Event> history(Ulid application) {
        return database.sql("select * from application_events where application_id = :id order by id")
                .param("id", application.toUuid())
                .query((row, number) -> event(row))
                .list();
    }

    private static Event event(ResultSet row) throws SQLException {
        var account = Columns.idOrNull(row, "account_id");
        return new Event(
                Columns.id(row, "id"),
                Columns.instant(row, "at"),
                account == null ? null : new AccountId(account),
                Event.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("detail"));
    }

    private static Stage stage(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new Stage(
                Columns.id(row, "id"),
                row.getString("name"),
                kind == null ? null : Stage.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                row.getDouble("position"));
    }

    private static Application application(ResultSet row) throws SQLException {
        return new Application(
                Columns.id(row, "id"),
                Columns.id(row, "job_id"),
                Columns.id(row, "stage_id"),
                row.getDouble("position"),
                new Application.Details(
                        row.getString("notes"),
                        row.getObject("applied_on", LocalDate.class),
                        row.getObject("follow_up_on", LocalDate.class),
                        row.getString("contact_name"),
                        row.getString("contact_email"),
                        row.getString("contact_phone"),
                        row.getString("salary")),
                row.getBoolean("archived"),
                Columns.instantOrNull(row, "cv_generated_at"),
                Columns.idOrNull(row, "document_id"),
                Columns.idOrNull(row, "sent_document_id"),
                Columns.instant(row, "stage_since"),
                row.getLong("version"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"));
    }
}
