package dev.sartor.guards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.identity.SignedIn;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.Transactions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what, written down apart from the code: every operation with every role. */
class RolesTest extends GuardTest {
    private static final Path MATRIX = Path.of("src/test/resources/guards/roles.txt");

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Test
    void everyOperationIsWrittenDownWithTheRoleItNeeds() throws IOException {
        assertThat(matrix().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        operations.stream().map(Operation::toString).toList());
    }

    @Test
    void aRoleBelowTheNeededOneIsRefusedAndOneThatReachesIsNot() throws IOException {
        var person = SignedIn.up(this::send);
        var matrix = matrix();
        for (var role : Role.values()) {
            become(person, role);
            for (var operation : operations) {
                var needed = matrix.getOrDefault(operation.toString(), "OPEN");
                if (operation.path().startsWith("/api/v1/auth/")) continue;
                var body = operation.takesJson() ? "{}" : "";
                var answer = api.send(operation, operation.of(Things.unknown()), body, person.headers());
                boolean refused = answer.status() == 403 && answer.body().contains("role_too_low");
                boolean wanted = !needed.equals("OPEN") && !role.covers(Role.valueOf(needed));
                assertThat(refused)
                        .as(role + ": " + operation + " " + answer.told())
                        .isEqualTo(wanted);
                assertThat(answer.isOursToBlame() || answer.status() == 401)
                        .as(role + ": " + operation + " " + answer.body())
                        .isFalse();
            }
        }
    }

    @Test
    void aRoleTakenAwayIsGoneWithTheNextRequest() {
        var person = SignedIn.up(this::send);
        assertThat(stage(person)).isEqualTo(201);
        become(person, Role.VIEWER);
        assertThat(stage(person)).isEqualTo(403);
        transactions.in(
                person.workspace(), () -> database.sql("delete from members").update());
        assertThat(send("GET", "/api/v1/me", "", person.headers()).statusCode()).isEqualTo(401);
    }

    private int stage(SignedIn person) {
        var key = "stage-" + System.nanoTime();
        return send("POST", "/api/v1/stages", "{\"name\":\"Talk " + key + "\"}", person.headers("Idempotency-Key", key))
                .statusCode();
    }

    private void become(SignedIn person, Role role) {
        transactions.in(person.workspace(), () -> {
            database.sql("update members set role = :role")
                    .param("role", role.name())
                    .update();
        });
    }

    /** "METHOD path role", a line each. */
    private static Map<String, String> matrix() throws IOException {
        try (var lines = Files.lines(MATRIX)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", -1))
                    .collect(Collectors.toMap(
                            words -> words[0] + " " + words[1], words -> words[2], (a, b) -> a, TreeMap::new));
        }
    }
}
