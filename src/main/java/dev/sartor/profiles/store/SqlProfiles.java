package dev.sartor.profiles.store;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.profiles.Profile;
import dev.sartor.profiles.ProfileRecords;
import dev.sartor.profiles.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Profiles and their versions as rows. */
@Repository
class SqlProfiles implements ProfileRecords {
    private final JdbcClient database;

    SqlProfiles(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Profile> find(WorkspaceId workspace, Ulid id) {
        return database.sql("select * from profiles where workspace_id = :workspace and id = :id")
                .param("workspace", uuid(workspace))
                .param("id", id.toUuid())
                .query((row, number) -> profile(row))
                .optional();
    }

    @Override
    public Optional<Ulid> standard(WorkspaceId workspace) {
        return database.sql("select id from profiles where workspace_id = :workspace and standard")
                .param("workspace", uuid(workspace))
                .query((row, number) -> Ulid.from(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public Optional<Profile> findStandard(WorkspaceId workspace) {
        return database.sql("select * from profiles where workspace_id = :workspace and standard")
                .param("workspace", uuid(workspace))
                .query((row, number) -> profile(row))
                .optional();
    }

    @Override
    public List<Profile> list(WorkspaceId workspace, PageAsked asked) {
        var column = switch (asked.sort()) {
            case "name" -> "name";
            case "createdAt" -> "created_at";
            default -> "updated_at";
        };
        return database.sql("select * from profiles where workspace_id = :workspace order by " + column
                        + (asked.descending() ? " desc" : "") + ", id limit :size offset :from")
                .param("workspace", uuid(workspace))
                .param("size", asked.size())
                .param("from", asked.offset())
                .query((row, number) -> profile(row))
                .list();
    }

    @Override
    public long count(WorkspaceId workspace) {
        return database.sql("select count(*) from profiles where workspace_id = :workspace")
                .param("workspace", uuid(workspace))
                .query(Long.class)
                .single();
    }

    @Override
    public void add(WorkspaceId workspace, Profile profile) {
        database.sql("""
                        insert into profiles (workspace_id, id, name, standard, version, resume, created_at, updated_at)
                        values (:workspace, :id, :name, :standard, :version, :resume, :created, :updated)
                        """)
                .param("workspace", uuid(workspace))
                .param("id", profile.id().toUuid())
                .param("name", profile.name())
                .param("standard", profile.standard())
                .param("version", profile.version())
                .param("resume", ResumeJson.write(profile.resume()))
                .param("created", at(profile.createdAt()))
                .param("updated", at(profile.updatedAt()))
                .update();
    }

    @Override
    public boolean save(WorkspaceId workspace, Profile profile) {
        return database.sql("""
                        update profiles set name = :name, version = :version, resume = :resume, updated_at = :updated
                        where workspace_id = :workspace and id = :id and version = :version - 1
                        """)
                        .param("workspace", uuid(workspace))
                        .param("id", profile.id().toUuid())
                        .param("name", profile.name())
                        .param("version", profile.version())
                        .param("resume", ResumeJson.write(profile.resume()))
                        .param("updated", at(profile.updatedAt()))
                        .update()
                > 0;
    }

    @Override
    public void makeStandard(WorkspaceId workspace, Ulid id) {
        database.sql("update profiles set standard = false where workspace_id = :workspace and standard")
                .param("workspace", uuid(workspace))
                .update();
        database.sql("update profiles set standard = true where workspace_id = :workspace and id = :id")
                .param("workspace", uuid(workspace))
                .param("id", id.toUuid())
                .update();
    }

    @Override
    public void remove(WorkspaceId workspace, Ulid id) {
        database.sql("delete from profiles where workspace_id = :workspace and id = :id")
                .param("workspace", uuid(workspace))
                .param("id", id.toUuid())
                .update();
    }

    @Override
    public void addVersion(WorkspaceId workspace, Ulid profile, Version version, Resume resume) {
        database.sql("""
                        insert into profile_versions
                            (workspace_id, profile_id, number, reason, resume, account_id, created_at)
                        values (:workspace, :profile, :number, :reason, :resume, :account, :at)
                        """)
                .param("workspace", uuid(workspace))
                .param("profile", profile.toUuid())
                .param("number", version.number())
                .param("reason", version.reason().id())
                .param("resume", ResumeJson.write(resume))
                .param("account", version.by().value().toUuid())
                .param("at", at(version.at()))
                .update();
    }

    @Override
    public List<Version> versions(WorkspaceId workspace, Ulid profile, PageAsked asked) {
        return database.sql("""
                        select number, reason, account_id, created_at from profile_versions
                        where workspace_id = :workspace and profile_id = :profile
                        order by number desc limit :size offset :from
                        """)
                .param("workspace", uuid(workspace))
                .param("profile", profile.toUuid())
                .param("size", asked.size())
                .param("from", asked.offset())
                .query((row, number) -> new Version(
                        row.getInt("number"),
                        Version.Reason.of(row.getString("reason")),
                        new AccountId(Ulid.from(row.getObject("account_id", UUID.class))),
                        instant(row, "created_at")))
                .list();
    }

    @Override
    public long countVersions(WorkspaceId workspace, Ulid profile) {
        return database.sql(
                        "select count(*) from profile_versions where workspace_id = :workspace and profile_id = :profile")
                .param("workspace", uuid(workspace))
                .param("profile", profile.toUuid())
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Resume> version(WorkspaceId workspace, Ulid profile, int number) {
        return database.sql("""
                        select resume from profile_versions
                        where workspace_id = :workspace and profile_id = :profile and number = :number
                        """)
                .param("workspace", uuid(workspace))
                .param("profile", profile.toUuid())
                .param("number", number)
                .query(String.class)
                .optional()
                .map(ResumeJson::read);
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                Ulid.from(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getBoolean("standard"),
                row.getInt("version"),
                ResumeJson.read(row.getString("resume")),
                instant(row, "created_at"),
                instant(row, "updated_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static UUID uuid(WorkspaceId workspace) {
        return workspace.value().toUuid();
    }
}
