package dev.sartor.applications.store;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.applications.Job;
import dev.sartor.applications.JobStore;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.kernel.paging.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Jobs as rows. */
@Repository
class SqlJobs implements JobStore {
    private static final Map<String, String> COLUMNS = Map.of(
            "createdAt", "created_at", "updatedAt", "updated_at", "title", "lower(title)", "company", "lower(company)");

    private final JdbcClient database;

    SqlJobs(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(WorkspaceId workspace, Job job, String companyKey) {
        database.sql("""
                        insert into jobs (workspace_id, id, title, company, company_key, location, url, posting,
                                          version, created_at, updated_at)
                        values (:workspace, :id, :title, :company, :key, :location, :url, :posting, :version, :at, :at)
                        """)
                .param("workspace", workspace.value().toUuid())
                .param("id", job.id().toUuid())
                .param("title", job.title())
                .param("company", job.company())
                .param("key", companyKey)
                .param("location", job.location())
                .param("url", job.url())
                .param("posting", job.posting())
                .param("version", job.version())
                .param("at", Columns.time(job.createdAt()))
                .update();
    }

    @Override
    public boolean change(Job job, String companyKey, long version) {
        return database.sql("""
                                update jobs set title = :title, company = :company, company_key = :key, location = :location,
                                                url = :url, posting = :posting, version = :next, updated_at = :at
                                where id = :id and version = :version
                                """)
                        .param("title", job.title())
                        .param("company", job.company())
                        .param("key", companyKey)
                        .param("location", job.location())
                        .param("url", job.url())
                        .param("posting", job.posting())
                        .param("next", job.version())
                        .param("at", Columns.time(job.updatedAt()))
                        .param("id", job.id().toUuid())
                        .param("version", version)
                        .update()
                == 1;
    }

    @Override
    public boolean remove(Ulid id) {
        return database.sql("delete from jobs where id = :id")
                        .param("id", id.toUuid())
                        .update()
                == 1;
    }

    @Override
    public Optional<Job> find(Ulid id) {
        return database.sql("select * from jobs where id = :id")
                .param("id", id.toUuid())
                .query(SqlJobs::job)
                .optional();
    }

    @Override
    public Paged<Job> list(@Nullable String words, PageAsked asked) {
        // Without words nothing is compared, so that the newest come from the index however many there are.
        var where = " from jobs"
                + (words == null ? "" : " where lower(title || ' ' || company || ' ' || location) like :like");
        var order = COLUMNS.get(asked.sort()) + (asked.descending() ? " desc" : " asc");
        var like = words == null ? "" : Columns.like(words);
        var rows = database.sql("select *" + where + " order by " + order + ", id desc limit :size offset :offset")
                .param("like", like)
                .param("size", asked.size())
                .param("offset", asked.offset())
                .query(SqlJobs::job)
                .list();
        return Paged.of(
                rows,
                asked,
                () -> database.sql("select count(*)" + where)
                        .param("like", like)
                        .query(Long.class)
                        .single());
    }

    @Override
    public List<Job> appliedTo(String companyKey, Ulid except) {
        return database.sql("""
                        select j.* from jobs j
                        join applications a on a.workspace_id = j.workspace_id and a.job_id = j.id
                        join stages s on s.workspace_id = a.workspace_id and s.id = a.stage_id
                        where j.company_key = :key and j.id <> :except
                          and (a.applied_on is not null or s.kind in ('applied', 'interview', 'offer', 'accepted', 'rejected', 'ghosted'))
                        order by j.created_at desc limit 20
                        """)
                .param("key", companyKey)
                .param("except", except.toUuid())
                .query(SqlJobs::job)
                .list();
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                Columns.id(row, "id"),
                row.getString("title"),
                row.getString("company"),
                row.getString("location"),
                row.getString("url"),
                row.getString("posting"),
                row.getLong("version"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"));
    }
}
