package dev.sartor.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.identity.SignedIn;
import dev.sartor.kernel.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who did what is kept, in ids alone, and cannot be unsaid. */
class AuditTrailTest extends GuardTest {
    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Test
    void whatIsChangedAndWhatIsRefusedIsKeptWithWhoAndFromWhere() {
        var person = SignedIn.up(this::send);
        var desk = new Household.Desk(this::send, person);
        var stage = desk.post("/api/v1/stages", "{\"name\":\"Herons at dusk\"}")
                .get("id")
                .asString();
        desk.get("/api/v1/stages");
        var gone = send("DELETE", "/api/v1/stages/" + stage, "", person.headers());
        send("POST", "/api/v1/invitations", "{\"email\":\"a@example.org\"}", person.headers("Idempotency-Key", "i"));
        var rows = trail(person);
        assertThat(rows.stream().map(row -> row.get("operation") + " " + row.get("status")))
                .containsExactly(
                        "POST /api/v1/auth/signup 201",
                        "POST /api/v1/stages 201",
                        "DELETE /api/v1/stages/{id} 204",
                        "POST /api/v1/invitations 403");
        var removal = rows.get(2);
        assertThat(removal)
                .containsEntry("things", stage)
                .containsEntry("network", "127.0.0.0/24")
                .containsEntry(
                        "request_id", gone.headers().firstValue("X-Request-Id").orElseThrow());
        assertThat(String.valueOf(removal.get("credential"))).isNotEmpty().doesNotContain(person.token());
        assertThat(rows.toString()).doesNotContain("Herons", person.email(), "Mina");
    }

    @Test
    void theServerCanAddToItAndNothingElse() {
        var person = SignedIn.up(this::send);
        for (var wish :
                List.of("update audit_trail set status = 200", "delete from audit_trail", "truncate audit_trail")) {
            assertThatThrownBy(() -> transactions.in(
                            person.workspace(), () -> database.sql(wish).update()))
                    .as(wish)
                    .hasStackTraceContaining("SQLException");
        }
        assertThat(trail(person)).hasSize(1);
    }

    @Test
    void itGoesWithItsWorkspace() {
        var workspace = new dev.sartor.kernel.WorkspaceId(com.github.f4b6a3.ulid.UlidCreator.getUlid());
        transactions.in(workspace, () -> {
            database.sql("insert into workspaces (id, name, created_at) values (?, 'of nobody', now())")
                    .param(workspace.value().toUuid())
                    .update();
            database.sql("""
                insert into audit_trail (workspace_id, id, at, account_id, credential, operation, things, status, request_id, network)
                values (?, gen_random_uuid(), now(), gen_random_uuid(), 'x', 'x', '', 200, 'x', 'x')
                """).param(workspace.value().toUuid()).update();
            database.sql("delete from workspaces where id = ?")
                    .param(workspace.value().toUuid())
                    .update();
            assertThat(database.sql("select count(*) from audit_trail")
                            .query(Integer.class)
                            .single())
                    .isZero();
        });
    }

    private List<Map<String, @Nullable Object>> trail(SignedIn person) {
        return Objects.requireNonNull(transactions.in(
                person.workspace(),
                () -> database.sql("select * from audit_trail order by at, id")
                        .query()
                        .listOfRows()));
    }
}
