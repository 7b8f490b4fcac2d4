package dev.sartor.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sartor.identity.SignedIn;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who deletes their account leaves nothing behind but ids; nobody else loses anything. */
class ErasureTest extends GuardTest {
    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Value("${sartor.data}")
    private Path data = Path.of("");

    @Test
    void everythingGoesAndNothingOfOthers() {
        var leaving = household("leaving");
        var staying = household("staying");
        var person = leaving.person();
        var theirs = kept(staying.person().workspace());
        assertThat(rows(person.workspace())).isNotEmpty();

        assertThat(erase(person, "not it at all, really").statusCode()).isEqualTo(422);
        assertThat(rows(person.workspace())).isNotEmpty();
        var answer = erase(person, SignedIn.PASSWORD);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("Max-Age=0");

        assertThat(rows(person.workspace())).isEmpty();
        assertThat(kept(staying.person().workspace())).isEqualTo(theirs);
        await().until(() -> files(person.workspace()) == 0);
        assertThat(files(staying.person().workspace())).isPositive();
        assertThat(send("GET", "/api/v1/me", "", person.headers()).statusCode()).isEqualTo(401);
        assertThat(send("POST", "/api/v1/auth/refresh", "", Map.of("Cookie", person.cookie(), "X-Sartor", "web"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(trail(person.workspace())).contains("POST /api/v1/me/erasure");
        assertThat(name(person.workspace())).isEqualTo("erased");
    }

    @Test
    void theAddressIsFreeAgain() {
        var person = SignedIn.up(this::send);
        assertThat(erase(person, SignedIn.PASSWORD).statusCode()).isEqualTo(204);
        var body = "{\"email\":\"" + person.email() + "\",\"password\":\"" + SignedIn.PASSWORD
                + "\",\"name\":\"Mina Again\"}";
        assertThat(send("POST", "/api/v1/auth/signup", body, Map.of()).statusCode())
                .isEqualTo(201);
    }

    @Test
    void aSharedWorkspaceIsHandedOverFirst() {
        var owner = SignedIn.up(this::send);
        var guest = SignedIn.up(this::send);
        transactions.in(owner.workspace(), () -> {
            database.sql("insert into members select :home, id, 'EDITOR', now() from accounts where email = :email")
                    .param("home", owner.workspace().value().toUuid())
                    .param("email", guest.email())
                    .update();
        });
        var answer = erase(owner, SignedIn.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("workspace_shared");
        assertThat(erase(guest, SignedIn.PASSWORD).statusCode()).isEqualTo(204);
        assertThat(erase(owner, SignedIn.PASSWORD).statusCode()).isEqualTo(204);
    }

    private HttpResponse<String> erase(SignedIn person, String password) {
        return send("POST", "/api/v1/me/erasure", "{\"password\":\"" + password + "\"}", person.headers());
    }

    /** What is kept, without tables that have no row. */
    private Map<String, List<Map<String, @Nullable Object>>> rows(WorkspaceId workspace) {
        var all = kept(workspace);
        all.values().removeIf(List::isEmpty);
        return all;
    }

    private List<String> trail(WorkspaceId workspace) {
        return transactions.in(
                workspace,
                () -> database.sql("select operation from audit_trail")
                        .query(String.class)
                        .list());
    }

    private String name(WorkspaceId workspace) {
        return transactions.apart(() -> database.sql("select name from workspaces where id = :id")
                .param("id", workspace.value().toUuid())
                .query(String.class)
                .single());
    }

    /** Files in the data folder that lie in the workspace's own. */
    private long files(WorkspaceId workspace) {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains(workspace.toString()))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
