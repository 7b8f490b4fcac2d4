package dev.sartor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.platform.ServerTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Documents made while someone watches, by the models of their workspace. */
class WrittenTest extends ServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private WritingModel model;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        model = new WritingModel();
        desk = new Desk(this::send);
    }

    @AfterEach
    void shut() throws IOException {
        model.close();
    }

    private void settings(String budget) {
        var body = """
                {"monthlyBudget": %s, "models": [{"provider": "anthropic", "model": "claude-sonnet-5-5",
                "address": "%s", "key": "sk-one"}]}""".formatted(budget, model.address());
        desk.ok(desk.send("PUT", "/api/v1/model-settings", body, "If-Match", "\"0\""));
    }

    private static String wish(String more) throws IOException {
        var body = JSON.createObjectNode();
        body.set("resume", JSON.readTree(Files.readString(Path.of("examples/ada.resume.json"))));
        body.put("posting", Files.readString(Path.of("examples/platform-engineer.job.txt")));
        body.set("options", JSON.readTree("{\"date\":\"2026-11-01\"" + more + "}"));
        return body.toString();
    }

    private String tailored(String more) throws IOException {
        var answer = desk.send("POST", "/api/v1/tailor", wish(more), "Accept", "text/event-stream");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode done(String events) {
        var data = events.substring(events.indexOf("event:done"));
        return JSON.readTree(data.substring(data.indexOf("data:") + 5));
    }

    @Test
    void linesAreToldAsTheyAreProvenAndALieIsRefusedWithItsReason() throws IOException {
        settings("20");
        var events = tailored("");
        assertThat(events).contains("event:line", WritingModel.SAID, WritingModel.SENTENCE);
        assertThat(events.indexOf("event:line")).isLessThan(events.indexOf("event:done"));
        var made = done(events);
        assertThat(made.at("/cv").toString()).contains(WritingModel.SAID).doesNotContain("1,400 services");
        assertThat(made.at("/letter").toString()).contains(WritingModel.SENTENCE);
        var refused = made.at("/report/refusals/0");
        assertThat(refused.get("text").asString()).isEqualTo(WritingModel.LIE);
        assertThat(refused.get("reasons").toString()).contains("140");
        assertThat(made.at("/report/writing/prompts").toString()).contains("cv@", "letter@");
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedBeforeAnythingIsTold() {
        for (var bad : new String[] {"{\"resume\":7,\"posting\":\"x\"}", "{\"resume\":{\"basics\":{}}}"}) {
            var answer =
                    desk.send("POST", "/api/v1/tailor", bad, "Accept", "text/event-stream, application/problem+json");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(json(answer).get("code").asString()).isNotBlank();
        }
    }

    @Test
    void readersAreTheModelToo() throws IOException {
        settings("20");
        assertThat(done(tailored(",\"reviews\":true")).at("/report/panel").toString())
                .contains(WritingModel.REMARK);
    }

    @Test
    void aSpentBudgetAsksNobodyAndSaysSo() throws IOException {
        settings("0");
        var made = done(tailored(""));
        assertThat(model.asked()).isEmpty();
        assertThat(made.at("/report/writing/faults").toString()).isEqualTo("[\"over-budget\"]");
        assertThat(made.at("/report/writing/notes/0").asString()).contains("your own words");
        assertThat(made.at("/cv").toString()).contains("keeping 13 months of metrics");
    }

    @Test
    void whoPassesTheBudgetIsToldOnce() throws IOException {
        settings("0.05");
        tailored("");
        tailored(",\"pages\":1");
        assertThat(desk.get("/api/v1/notifications").body()).containsOnlyOnce("budget_spent");
    }

    @Test
    void withoutAModelThePersonsOwnWordsServe() throws IOException {
        var made = done(tailored(""));
        assertThat(made.at("/report/writing").isNull()).isTrue();
        assertThat(send("POST", "/api/v1/tailor", wish(""), java.util.Map.of()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoLeavesEndsTheCallsOfBothDocuments() throws Exception {
        settings("20");
        model.hold();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/tailor"))
                .POST(HttpRequest.BodyPublishers.ofString(wish("")))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream");
        desk.headers().forEach(request::setHeader);
        try (var events =
                CLIENT.send(request.build(), BodyHandlers.ofInputStream()).body()) {
            untilLine(events);
        }
        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (failed() < 2) {
            assertThat(Instant.now()).isBefore(until);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private int failed() {
        return desk.ok(desk.get("/api/v1/usage")).at("/models/0/failed").asInt(0);
    }

    private static void untilLine(InputStream events) throws IOException {
        var told = new StringBuilder();
        while (!told.toString().contains(WritingModel.SAID.substring(0, 30))) {
            var some = new byte[500];
            int read = events.read(some);
            assertThat(read).isPositive();
            told.append(new String(some, 0, read, StandardCharsets.UTF_8));
        }
    }
}
