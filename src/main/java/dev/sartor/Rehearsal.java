package dev.sartor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Uses a server once as a person would, so that what it learns about its own code is there at the next start. */
final class Rehearsal implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** So many generations tell the compiler which methods matter. */
    private static final int GENERATIONS = 8;

    /** After so many of each, what a request runs through is known to be worth compiling. */
    private static final int READS = 150;

    private static final int WRITES = 60;

    private static final int LONGEST_SECONDS = 120;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private String token = "";
    private int sent;

    /** @param base where the server listens */
    Rehearsal(String base) {
        this.base = base;
    }

    /** @param examples the folder with a résumé and a posting; without it the server is only greeted */
    void run(Path examples) throws IOException, InterruptedException {
        send("GET", "/actuator/health", "");
        send("GET", "/api/v1/nothing", "");
        var resume = examples.resolve("ada.resume.json");
        var posting = examples.resolve("platform-engineer.job.txt");
        if (!Files.isReadable(resume) || !Files.isReadable(posting)) return;
        var account = JSON.createObjectNode()
                .put("email", "rehearsal@example.org")
                .put("password", "seven grey herons over the weir")
                .put("name", "Rehearsal");
        token = send("POST", "/api/v1/auth/signup", account.toString())
                .path("accessToken")
                .asString("");
        var profile = JSON.createObjectNode();
        profile.set("resume", JSON.readTree(Files.readString(resume)));
        send("POST", "/api/v1/profile", profile.toString());
        var given = JSON.createObjectNode().put("posting", Files.readString(posting));
        var job = send("POST", "/api/v1/jobs", given.toString()).path("id").asString("");
        send(
                "POST",
                "/api/v1/applications",
                JSON.createObjectNode().put("jobId", job).toString());
        for (int day = 1; day <= GENERATIONS; day++) generate(job, "2026-01-0" + day);
        everyday(job);
    }

    private void everyday(String job) throws IOException, InterruptedException {
        for (int i = 0; i < READS; i++)
            for (var path :
                    new String[] {"profile", "jobs", "jobs/" + job, "applications", "documents", "notifications"})
                send("GET", "/api/v1/" + path, "");
        for (int i = 0; i < WRITES; i++) {
            var given = JSON.createObjectNode().put("title", "Engineer " + i).put("company", "Rehearsal " + i);
            send("POST", "/api/v1/jobs", given.toString());
        }
    }

    private void generate(String job, String date) throws IOException, InterruptedException {
        var asked = JSON.createObjectNode().put("jobId", job).put("coverLetter", true);
        asked.putObject("options").put("date", date);
        var path = "/api/v1/tasks/"
                + send("POST", "/api/v1/generate/cv", asked.toString())
                        .path("taskId")
                        .asString("");
        Predicate<JsonNode> going = task -> task.path("status").asString("").matches("pending|processing");
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        var task = send("GET", path, "");
        while (going.test(task) && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(20);
            task = send("GET", path, "");
        }
        var made = task.at("/result/documents/0/id").asString("");
        send("GET", "/api/v1/documents/" + made, "");
    }

    /** What is refused is only learned less of. */
    private JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "rehearsal-" + ++sent);
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        return JSON.readTree(
                client.send(request.build(), BodyHandlers.ofString()).body());
    }

    @Override
    public void close() {
        client.close();
    }
}
