package dev.sartor.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.platform.ServerTest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same request sent again has one effect and one answer. */
class IdempotencyTest extends ServerTest {
    private static final String LAMP = "{\"name\":\"lamp\",\"count\":1,\"parts\":[]}";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Transactions transactions;

    private final WorkspaceId workspace = new WorkspaceId(UlidCreator.getUlid());

    @BeforeEach
    void aWorkspace() {
        database.sql("insert into workspaces (id, name, created_at) values (?, 'w', ?)")
                .params(workspace.value().toUuid(), OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                .update();
    }

    @Test
    void aReplayIsEqualToTheByteAndHasNoEffect() {
        var first = make("k1", LAMP);
        var again = make("k1", LAMP);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        for (var header : List.of("Location", "Content-Type"))
            assertThat(again.headers().firstValue(header))
                    .isEqualTo(first.headers().firstValue(header));
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void aKeyIsNeededAndNotUsedForSomethingElse() {
        assertThat(send("POST", "/test/things", LAMP, caller()).statusCode()).isEqualTo(400);
        make("k1", LAMP);
        var other = make("k1", LAMP.replace("lamp", "desk"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(json(other).get("code").asString()).isEqualTo("idempotency_key_reused");
        assertThat(make("k".repeat(256), LAMP).statusCode()).isEqualTo(400);
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void whatFailsLeavesNothingBehindAndMayBeTriedAgain() {
        var broken = make("k1", LAMP.replace("lamp", "breaks"));
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).doesNotContain("canary");
        assertThat(things()).isZero();
        assertThat(make("k1", LAMP).statusCode()).isEqualTo(201);
    }

    @Test
    void everyKeyHasOneEffectHoweverManyAskAtOnce() throws Exception {
        int keys = Integer.getInteger("sartor.keys", 40); // 1,000 for the evaluation
        var answers = new ArrayList<HttpResponse<String>>();
        try (var many = Executors.newFixedThreadPool(20)) {
            for (int key = 0; key < keys; key++) answers.addAll(atOnce(many, "key-" + key));
        }
        assertThat(things()).isEqualTo(keys);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409));
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(HttpResponse::body)
                        .distinct())
                .hasSize(keys);
        System.out.printf(Locale.ROOT, "%d keys, each asked with 20 times at once: %d effects%n", keys, things());
    }

    private List<HttpResponse<String>> atOnce(java.util.concurrent.ExecutorService many, String key)
            throws InterruptedException, ExecutionException {
        Callable<HttpResponse<String>> call = () -> make(key, LAMP);
        var answers = new ArrayList<HttpResponse<String>>();
        for (var future : many.invokeAll(java.util.Collections.nCopies(20, call))) answers.add(future.get());
        return answers;
    }

    private HttpResponse<String> make(String key, String body) {
        var headers = new java.util.HashMap<>(caller());
        headers.put("Idempotency-Key", key);
        return send("POST", "/test/things", body, headers);
    }

    private Map<String, String> caller() {
        return Map.of(TestCallers.HEADER, workspace + " EDITOR");
    }

    private long things() {
        return transactions.in(
                workspace,
                () -> database.sql("select count(*) from test_things")
                        .query(Long.class)
                        .single());
    }
}
