package dev.sartor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.identity.SignedIn;
import dev.sartor.kernel.WorkspaceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Someone signed in, with a profile, who has documents made. */
final class Desk {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final SignedIn.Sender server;
    private SignedIn person;

    Desk(SignedIn.Sender server) {
        this.server = server;
        this.person = SignedIn.up(server);
        var profile = JSON.readTree(read("examples/ada.resume.json"));
        var body = JsonNodeFactory.instance.objectNode();
        body.set("resume", profile);
        ok(send("POST", "/api/v1/profile", body.toString()));
    }

    WorkspaceId workspace() {
        return person.workspace();
    }

    Map<String, String> headers() {
        return person.headers();
    }

    /** Signs in anew: what was signed before may be too old. */
    void again() {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("email", person.email())
                .put("password", SignedIn.PASSWORD)
                .toString();
        person = SignedIn.of(person.email(), server.send("POST", "/api/v1/auth/signin", body, Map.of()));
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var all = new HashMap<>(person.headers(headers));
        if (method.equals("POST")) all.putIfAbsent("Idempotency-Key", "desk-" + KEYS.incrementAndGet());
        return server.send(method, path, body, all);
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return JSON.readTree(answer.body());
    }

    /** @return its id */
    String job(String example) {
        var body = JsonNodeFactory.instance.objectNode().put("posting", read("examples/" + example + ".job.txt"));
        return ok(send("POST", "/api/v1/jobs", body.toString())).get("id").asString();
    }

    /** @return the task's id */
    String ask(String job, String more) {
        var answer = send("POST", "/api/v1/generate/cv", "{\"jobId\":\"" + job + "\"" + more + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return ok(answer).get("taskId").asString();
    }

    /** Waits until the task is over. */
    JsonNode done(String task) {
        var until = Instant.now().plus(PATIENCE);
        while (true) {
            var told = ok(get("/api/v1/tasks/" + task));
            var status = told.get("status").asString();
            if (!status.equals("pending") && !status.equals("processing")) return told;
            assertThat(Instant.now()).as(told.toString()).isBefore(until);
            LockSupport.parkNanos(20_000_000);
        }
    }

    /** Has a CV made and waits for it. @return the document's id */
    String cv(String job) {
        var task = done(ask(job, ""));
        assertThat(task.get("status").asString()).as(task.toString()).isEqualTo("completed");
        return task.at("/result/documents/0/id").asString();
    }

    JsonNode document(String id) {
        return ok(get("/api/v1/documents/" + id));
    }

    /** The same document's first line whose field matches. */
    static JsonNode line(JsonNode draft, String pattern) {
        for (var node : draft.findParents("field"))
            if (node.get("field").asString().matches(pattern)) return node;
        throw new AssertionError("no line " + pattern + " in " + draft);
    }

    static String said(String field, String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("field", field)
                .put("text", text)
                .toString();
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
