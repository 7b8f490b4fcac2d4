package dev.sartor.guards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.identity.SignedIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Fifty words that only a person's own texts hold: none is found in the log, in the metrics or in a problem. */
class CanariesTest extends GuardTest {
    private static final Path LOG = Path.of("target/test-data/log/sartor.log");
    private static final Pattern PLACE = Pattern.compile("<>");

    private final List<String> canaries = new ArrayList<>();
    private final StringBuilder problems = new StringBuilder();

    @Test
    void whatPeopleWriteIsNeitherLoggedNorCountedNorRepeatedInProblems() throws IOException {
        long before = Files.size(LOG);
        var person = SignedIn.up(this::send);
        keep(person);
        refused(person);
        atTheDoor();
        send(
                "POST",
                "/test/things",
                "{\"name\":\"breaks\",\"count\":1,\"parts\":[]}",
                person.headers("Idempotency-Key", with("<>")));
        assertThat(canaries).hasSizeGreaterThanOrEqualTo(50);
        assertNone("the log", logged(before));
        assertNone("the metrics", get("/actuator/prometheus").body());
        assertNone("problems", problems.toString());
        assertThat(logged(before))
                .as("the failure that was planted is in the log")
                .contains("IllegalStateException");
        assertThat(problems).contains("\"code\"");
    }

    /** All that a person can have kept: 27. */
    private void keep(SignedIn person) {
        var desk = new Household.Desk(this::send, person);
        desk.post("/api/v1/profile", with("""
            {"name":"<>","resume":{"basics":{"name":"<>","label":"<>","email":"<>@example.org","phone":"<>","summary":"<>",
            "location":{"city":"<>"},"profiles":[{"network":"GitHub","username":"<>"}]},
            "work":[{"name":"<>","position":"<>","startDate":"2020-01","summary":"<>","highlights":["Built 3 <> pumps in Java","Wrote SQL for <>"]}],
            "education":[{"institution":"<>","area":"<>"}],"skills":[{"name":"<>"}],"x-mine":"<>"}}
            """));
        var job = desk.post("/api/v1/jobs", with("""
            {"title":"Engineer <>","company":"<>","location":"<>","posting":"<> looks for an engineer.\\n\\nRequirements:\\n- Java\\n- SQL\\n"}
            """)).get("id").asString();
        var card = desk.post("/api/v1/applications", desk.body("jobId", job))
                .get("id")
                .asString();
        var patch = with(
                "{\"notes\":\"<>\",\"salary\":\"<>\",\"contact\":{\"name\":\"<>\",\"email\":\"<>@example.org\",\"phone\":\"<>\"}}");
        assertThat(send("PATCH", "/api/v1/applications/" + card, patch, person.headers("If-Match", "\"1\""))
                        .statusCode())
                .isEqualTo(200);
        desk.post("/api/v1/stages", with("{\"name\":\"<>\"}"));
        desk.made(desk.post("/api/v1/generate/cv", desk.body("jobId", job))
                .get("taskId")
                .asString());
    }

    /** What is refused, or meant to break: 20. */
    private void refused(SignedIn person) {
        for (var body : List.of(
                "{\"name\":\"<>",
                "{\"name\":[\"<>\"]}",
                "{\"name\":\"x\",\"resume\":\"<>\"}",
                "{\"name\":\"x\",\"resume\":{\"basics\":\"<>\"}}",
                "{\"name\":\"x\",\"resume\":{\"work\":[{\"startDate\":\"<>\",\"name\":{\"a\":\"<>\"}}]}}",
                "{\"name\":\"<>\\u0000\"}",
                "\"<>\""))
            problem(send("POST", "/api/v1/profiles", with(body), person.headers("Idempotency-Key", with("<>"))));
        for (var body : List.of(
                "{\"title\":{\"a\":\"<>\"}}", "{\"url\":\"<>\",\"title\":\"<>\\u0000\"}", "{\"title\":\"<>\",}"))
            problem(send("POST", "/api/v1/jobs", with(body), person.headers("Idempotency-Key", with("<>"))));
        problem(send("GET", "/api/v1/jobs?sort=" + with("<>") + "&page=" + with("<>"), "", person.headers()));
        problem(send("GET", "/api/v1/me", "", Map.of("Authorization", "Bearer " + with("<>"))));
        problem(send(
                "POST",
                "/api/v1/guest/read",
                with("""
                    --b\r
                    Content-Disposition: form-data; name="file"; filename="<>.pdf"\r
                    \r
                    %PDF-1.7 <> is no PDF\r
                    --b--\r
                    """),
                Map.of("Content-Type", "multipart/form-data; boundary=b", "User-Agent", with("<>"))));
    }

    /** Signing up and in: 4. */
    private void atTheDoor() {
        problem(send(
                "POST",
                "/api/v1/auth/signin",
                with("{\"email\":\"<>@example.org\",\"password\":\"the right one is <>\"}"),
                Map.of()));
        problem(send(
                "POST",
                "/api/v1/auth/signup",
                with("{\"email\":\"<> at home\",\"password\":\"<>\",\"name\":\"<>\"}"),
                Map.of()));
    }

    private void problem(java.net.http.HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        JsonNode told = json(answer);
        problems.append(told).append('\n');
    }

    /** Puts a new canary in each place. */
    private String with(String text) {
        return PLACE.matcher(text).replaceAll(place -> {
            canaries.add("kestrel" + Integer.toString(1_000 + canaries.size(), 36) + "wren");
            return Matcher.quoteReplacement(canaries.getLast());
        });
    }

    private void assertNone(String where, String text) {
        assertThat(canaries.stream().filter(text::contains)).as(where).isEmpty();
    }

    private static String logged(long from) {
        try (var file = Files.newInputStream(LOG)) {
            file.skipNBytes(from);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
