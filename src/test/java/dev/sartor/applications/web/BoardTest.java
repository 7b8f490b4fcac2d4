package dev.sartor.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.identity.SignedIn;
import dev.sartor.kernel.HoldsPersonalData;
import dev.sartor.platform.ServerTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Jobs are kept, put on the board, moved and remembered; nobody sees another's. */
class BoardTest extends ServerTest {
    private SignedIn mina =
            new SignedIn("", "", "", new dev.sartor.kernel.WorkspaceId(com.github.f4b6a3.ulid.Ulid.MIN), "");
    private int keys;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private HoldsPersonalData applicationsPersonalData;

    @BeforeEach
    void signUp() {
        mina = SignedIn.up(this::send);
    }

    @Test
    void aPostingFillsWhatThePersonDoesNotSay() throws IOException {
        var text = Files.readString(Path.of("examples/platform-engineer.job.txt"));
        var answer = post("/api/v1/jobs", JSON.writeValueAsString(Map.of("posting", text, "company", "Northwind Ltd")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var job = json(answer);
        assertThat(job.get("title").asString()).isNotBlank();
        assertThat(job.get("company").asString()).isEqualTo("Northwind Ltd");
        var posting = json(get("/api/v1/jobs/" + job.get("id").asString() + "/posting", mina));
        assertThat(posting.get("company").asString()).isEqualTo("Northwind Ltd");
        assertThat(posting.get("mustHave")).isNotEmpty();
    }

    @Test
    void aJobWithoutATitleIsRefusedByName() {
        var answer = post("/api/v1/jobs", "{\"company\":\"Northwind\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("errors").get(0).get("field").asString()).isEqualTo("title");
        assertThat(json(get("/api/v1/jobs", mina)).get("data")).isEmpty();
    }

    @Test
    void aJobIsChangedByWhoSawItLast() {
        var job = json(post("/api/v1/jobs", "{\"title\":\"Baker\",\"company\":\"Harbour Bread\"}"));
        var path = "/api/v1/jobs/" + job.get("id").asString();
        var changed = send(
                "PATCH", path, "{\"title\":\"Head baker\",\"location\":\"Leith\"}", mina.headers("If-Match", "\"1\""));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(json(changed).get("title").asString()).isEqualTo("Head baker");
        assertThat(send("PATCH", path, "{\"title\":\"Baker\"}", mina.headers("If-Match", "\"1\""))
                        .statusCode())
                .isEqualTo(412);
        assertThat(send("PATCH", path, "{\"title\":\"Baker\"}", mina.headers()).statusCode())
                .isEqualTo(428);
        assertThat(send("PATCH", path, "{\"owner\":\"me\"}", mina.headers("If-Match", "\"2\""))
                        .statusCode())
                .isIn(400, 422);
        assertThat(send("PATCH", path, "{\"title\":null}", mina.headers("If-Match", "\"2\""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(json(get(path, mina)).get("title").asString()).isEqualTo("Head baker");
    }

    @Test
    void anUntouchedBoardHasTheSevenStages() {
        var board = json(get("/api/v1/applications", mina));
        assertThat(names(board.get("stages"), "kind"))
                .containsExactly("saved", "applied", "interview", "offer", "accepted", "rejected", "ghosted");
        assertThat(board.get("data")).isEmpty();
    }

    @Test
    void cardsMoveBetweenAndWithinStagesAndHistoryTells() {
        var first = card("Baker");
        var second = card("Miller");
        var third = card("Smith");
        assertThat(titles()).containsExactly("Smith", "Miller", "Baker");

        var saved = stage("saved");
        move(first, saved, second);
        assertThat(titles()).containsExactly("Smith", "Baker", "Miller");
        move(third, stage("applied"), null);
        assertThat(titles()).containsExactly("Baker", "Miller", "Smith");

        var history = json(get("/api/v1/applications/" + third + "/history", mina));
        assertThat(names(history, "kind")).containsExactly("created", "moved");
        assertThat(history.get(1).get("detail").asString()).isEqualTo("Applied");
        assertThat(move(second, saved, third).statusCode()).isEqualTo(422);
    }

    @Test
    void manyMovesIntoTheSameGapKeepTheOrder() {
        var top = card("Top");
        var low = card("Low");
        var saved = stage("saved");
        move(low, saved, null);
        var bottom = low;
        for (int i = 0; i < 30; i++) {
            move(top, saved, bottom);
            move(top, saved, null);
            move(bottom, saved, top);
        }
        assertThat(titles()).containsExactly("Low", "Top");
    }

    @Test
    void detailsAreKeptAndTakenAway() {
        var id = card("Baker");
        var path = "/api/v1/applications/" + id;
        var patch = """
                {"notes":"Call Rosa","followUpOn":"2027-02-03","contact":{"name":"Rosa Lind","email":"rosa@example.org"},"salary":"£31,000"}""";
        var changed = json(send("PATCH", path, patch, mina.headers("If-Match", "\"1\"")));
        assertThat(changed.get("contact").get("name").asString()).isEqualTo("Rosa Lind");
        assertThat(changed.get("followUpOn").asString()).isEqualTo("2027-02-03");
        var emptied = json(send(
                "PATCH",
                path,
                "{\"contact\":{\"email\":null},\"followUpOn\":null,\"archived\":true}",
                mina.headers("If-Match", "\"2\"")));
        assertThat(emptied.get("contact").has("email")
                        && !emptied.get("contact").get("email").isNull())
                .isFalse();
        assertThat(emptied.get("archived").asBoolean()).isTrue();
        assertThat(titles()).isEmpty();
        assertThat(names(json(get("/api/v1/applications?archived=true", mina)).get("data"), "title"))
                .containsExactly("Baker");
        assertThat(names(json(get(path + "/history", mina)), "kind")).containsExactly("created", "changed", "archived");
    }

    @Test
    void aCompanyAppliedToBeforeIsTold() {
        var first = json(post("/api/v1/jobs", "{\"title\":\"Baker\",\"company\":\"Harbour Bread Ltd\"}"));
        var application = json(
                post("/api/v1/applications", "{\"jobId\":\"" + first.get("id").asString() + "\"}"));
        var second = "{\"title\":\"Head baker\",\"company\":\"HARBOUR BREAD\"}";
        assertThat(json(post("/api/v1/jobs", second)).get("warnings")).isEmpty();
        move(application.get("id").asString(), stage("applied"), null);
        assertThat(json(post("/api/v1/jobs", second)).get("warnings").get(0).asString())
                .contains("Harbour Bread Ltd", "Baker");
    }

    @Test
    void stagesAreAddedRenamedOrderedAndRemovedWhenEmpty() {
        var trial = json(post("/api/v1/stages", "{\"name\":\"Trial shift\",\"before\":\"" + stage("offer") + "\"}"));
        assertThat(stages())
                .containsExactly(
                        "Saved", "Applied", "Interview", "Trial shift", "Offer", "Accepted", "Rejected", "Ghosted");
        assertThat(post("/api/v1/stages", "{\"name\":\"trial SHIFT\"}").statusCode())
                .isEqualTo(409);
        var path = "/api/v1/stages/" + trial.get("id").asString();
        send("PUT", path, "{\"name\":\"Trial day\"}", mina.headers());
        send("PUT", path, "{\"before\":\"" + stage("applied") + "\"}", mina.headers());
        assertThat(stages()).startsWith("Saved", "Trial day", "Applied");
        var card = card("Baker");
        move(card, trial.get("id").asString(), null);
        assertThat(send("DELETE", path, "", mina.headers()).statusCode()).isEqualTo(409);
        move(card, stage("applied"), null);
        assertThat(send("DELETE", path, "", mina.headers()).statusCode()).isEqualTo(204);
        assertThat(stages()).doesNotContain("Trial day");
    }

    @Test
    void anothersIdsAreAsUnknownAsNone() {
        var job = json(post("/api/v1/jobs", "{\"title\":\"Baker\"}")).get("id").asString();
        var card = json(post("/api/v1/applications", "{\"jobId\":\"" + job + "\"}"))
                .get("id")
                .asString();
        var stage = stage("saved");
        var other = SignedIn.up(this::send);
        for (var path : List.of(
                "/api/v1/jobs/" + job,
                "/api/v1/jobs/" + job + "/posting",
                "/api/v1/applications/" + card,
                "/api/v1/applications/" + card + "/history")) {
            var unknown = path.replace(job, "01ARZ3NDEKTSV4RRFFQ69G5FAV").replace(card, "01ARZ3NDEKTSV4RRFFQ69G5FAV");
            var foreign = get(path, other);
            assertThat(foreign.statusCode()).as(path).isEqualTo(404);
            assertThat(foreign.body().replace(path, unknown))
                    .isEqualTo(get(unknown, other).body());
        }
        assertThat(send("DELETE", "/api/v1/jobs/" + job, "", other.headers()).statusCode())
                .isEqualTo(404);
        assertThat(send("DELETE", "/api/v1/stages/" + stage, "", other.headers())
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(
                                "POST",
                                "/api/v1/applications",
                                "{\"jobId\":\"" + job + "\"}",
                                other.headers("Idempotency-Key", "k"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/api/v1/jobs/not-an-id", other).statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/jobs/" + job, mina).statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkIsReadWithConsentAndOnlyFromThePublicWeb() {
        var asked = send("POST", "/api/v1/jobs/parse", "{\"url\":\"http://127.0.0.1/job\"}", mina.headers());
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(json(asked).get("code").asString()).isEqualTo("consent_needed");
        for (var address : List.of(
                "http://127.0.0.1/job",
                "http://[::1]/job",
                "https://www.linkedin.com/jobs/view/1",
                "file:///etc/passwd")) {
            for (var path : List.of("/api/v1/jobs/parse", "/api/v1/jobs/links")) {
                var answer = send("POST", path, "{\"url\":\"" + address + "\",\"consent\":true}", mina.headers());
                assertThat(answer.statusCode()).as(address).isEqualTo(422);
            }
        }
    }

    @Test
    void whatIsKeptIsHandedOutAndForgotten() {
        card("Baker");
        var other = SignedIn.up(this::send);
        send("POST", "/api/v1/jobs", "{\"title\":\"Miller\"}", other.headers("Idempotency-Key", "k"));
        var all = applicationsPersonalData.export(mina.workspace());
        assertThat(all.get("jobs")).extracting(row -> row.get("title")).containsExactly("Baker");
        assertThat(all.get("application_events")).hasSize(1);
        applicationsPersonalData.erase(mina.workspace());
        assertThat(applicationsPersonalData.export(mina.workspace()).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        assertThat(json(get("/api/v1/jobs", other)).get("data")).hasSize(1);
    }

    private String card(String title) {
        var job = json(post("/api/v1/jobs", "{\"title\":\"" + title + "\"}"))
                .get("id")
                .asString();
        return json(post("/api/v1/applications", "{\"jobId\":\"" + job + "\"}"))
                .get("id")
                .asString();
    }

    private HttpResponse<String> move(String card, String stage, @org.jspecify.annotations.Nullable String before) {
        var where = before == null ? "" : ",\"before\":\"" + before + "\"";
        return send(
                "PUT",
                "/api/v1/applications/" + card + "/stage",
                "{\"stageId\":\"" + stage + "\"" + where + "}",
                mina.headers());
    }

    private List<String> titles() {
        return names(json(get("/api/v1/applications", mina)).get("data"), "title");
    }

    private List<String> stages() {
        return names(json(get("/api/v1/stages", mina)), "name");
    }

    private String stage(String kind) {
        return StreamSupport.stream(json(get("/api/v1/stages", mina)).spliterator(), false)
                .filter(stage -> stage.path("kind").asString("").equals(kind))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private static List<String> names(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.get(field).asString())
                .toList();
    }

    private HttpResponse<String> post(String path, String body) {
        return send("POST", path, body, mina.headers("Idempotency-Key", "key-" + keys++));
    }

    private HttpResponse<String> get(String path, SignedIn who) {
        return send("GET", path, "", who.headers());
    }
}
