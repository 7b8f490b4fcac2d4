package dev.sartor.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.kernel.HoldsPersonalData;
import dev.sartor.platform.ServerTest;
import dev.sartor.platform.database.TestDatabase;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database itself keeps workspaces apart, in every table there is. */
class TenancyTest extends ServerTest {
    @Autowired
    private JdbcClient database;

    @Autowired
    private List<HoldsPersonalData> holders;

    @Test
    void everyTenantTableKeepsWorkspacesApart() {
        assertThat(Catalog.tenantTables(database)).contains("idempotency_keys").hasSizeGreaterThan(3);
        assertThat(Catalog.violations(database)).isEmpty();
    }

    @Test
    void everyTenantTableIsAnsweredForByAModule() {
        var claimed =
                holders.stream().flatMap(holder -> holder.tables().stream()).toList();
        assertThat(claimed).doesNotHaveDuplicates().contains("idempotency_keys");
        assertThat(claimed)
                .containsAll(Catalog.tenantTables(database).stream()
                        .filter(table -> !table.startsWith("test_"))
                        .toList());
    }

    @Test
    void aPlantedTableIsCaughtForEachReason() {
        var settings = TestDatabase.fresh();
        var planted = JdbcClient.create(new DriverManagerDataSource(
                Objects.requireNonNull(settings.url()),
                settings.owner(),
                Objects.requireNonNull(settings.ownerPassword())));
        planted.sql("""
            create table bare (workspace_id uuid, id uuid primary key);
            create table half (workspace_id uuid not null, id uuid references bare, primary key (workspace_id, id));
            alter table half enable row level security;
            create policy reading on half using (workspace_id = current_setting('sartor.workspace')::uuid);
            create policy everything on half using (true) with check (true);
            create table loose (id uuid references bare);
            create view shown as select * from bare;
            """).update();
        assertThat(Catalog.violations(planted))
                .contains(
                        "bare: row-level security is not enabled and forced",
                        "bare: workspace_id may be null",
                        "bare: has no policy",
                        "bare: key bare_pkey is shared between workspaces",
                        "half: row-level security is not enabled and forced",
                        "half: policy reading does not hold reading and writing to the workspace",
                        "half: policy everything does not hold reading and writing to the workspace",
                        "half: foreign key half_id_fkey reaches into other workspaces",
                        "loose: is shared by workspaces and points into a tenant table",
                        "shown: shows rows with its maker's rights");
    }
}
