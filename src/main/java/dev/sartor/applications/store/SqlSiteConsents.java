package dev.sartor.applications.store;

import dev.sartor.applications.SiteConsents;
import dev.sartor.kernel.Actor;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consents as rows. */
@Repository
class SqlSiteConsents implements SiteConsents {
    private final JdbcClient database;

    SqlSiteConsents(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean given(String site) {
        return database.sql("select exists (select 1 from site_consents where site = :site)")
                .param("site", site)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void give(Actor actor, String site, Instant at) {
        database.sql("""
                        insert into site_consents (workspace_id, site, account_id, at)
                        values (:workspace, :site, :account, :at) on conflict do nothing
                        """)
                .param("workspace", actor.workspace().value().toUuid())
                .param("site", site)
                .param("account", actor.account().value().toUuid())
                .param("at", Columns.time(at))
                .update();
    }
}
