package dev.sartor.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.identity.SignedIn;
import dev.sartor.platform.ServerTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A person's profiles over HTTP: kept to the letter, every save a version, nobody else's business. */
class ProfilesTest extends ServerTest {
    private static final String RESUME = """
            {"basics":{"name":"Mina Person","email":"mina@example.org","my-key":{"z":1.10,"a":[null,true]}},
             "work":[{"name":"Open Mill","position":"Miller","startDate":"2020-03",
                      "highlights":["Ground 40 tonnes a week"]}],
             "skills":[{"name":"Milling"}]}""";

    @Autowired
    private Profiles profiles;

    private SignedIn person = new SignedIn("", "", "", new dev.sartor.kernel.WorkspaceId(Ulid.MIN), "");

    @BeforeEach
    void signUp() {
        person = SignedIn.up(this::send);
    }

    @Test
    void whatGoesInComesOutWithKeysThatNobodyKnows() {
        assertThat(ask("GET", "profile", "").statusCode()).isEqualTo(404);
        var made = add("profile", "{\"resume\":" + RESUME + "}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var got = ask("GET", "profile", "");
        assertThat(got.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(got.body()).contains("\"my-key\":{\"z\":1.10,\"a\":[null,true]}");
        assertThat(json(got).at("/resume/work/0/name").asString()).isEqualTo("Open Mill");
        assertThat(profiles.resume(person.workspace(), profiles.standard(person.workspace()))
                        .work())
                .hasSize(1);
        assertThat(add("profile", "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void aWriteNeedsWhatWasSeenAndEverySaveIsAVersion() {
        var id = made().get("id").asString();
        var patch = "{\"resume\":{\"basics\":{\"label\":\"Miller\",\"email\":null}}}";
        assertThat(ask("PATCH", "profiles/" + id, patch).statusCode()).isEqualTo(428);
        assertThat(ask("PATCH", "profiles/" + id, patch, "If-Match", "\"7\"").statusCode())
                .isEqualTo(412);
        var patched = ask("PATCH", "profiles/" + id, patch, "If-Match", "\"1\"");
        assertThat(patched.statusCode()).as(patched.body()).isEqualTo(200);
        assertThat(json(patched).at("/resume/basics/label").asString()).isEqualTo("Miller");
        assertThat(json(patched).at("/resume/basics").has("email")).isFalse();
        assertThat(json(ask("GET", "profiles/" + id + "/versions", ""))
                        .at("/pagination/total")
                        .asInt())
                .isEqualTo(2);
        var changes =
                json(ask("GET", "profiles/" + id + "/versions/2/changes", "")).get("changes");
        assertThat(changes.findValuesAsString("path")).containsExactly("basics.email", "basics.label");
        var restored = ask("POST", "profiles/" + id + "/versions/1/restore", "", "If-Match", "\"2\"");
        assertThat(json(restored).get("version").asInt()).isEqualTo(3);
        assertThat(json(restored).at("/resume/basics/email").asString()).isEqualTo("mina@example.org");
    }

    @Test
    void savingTheSameMakesNoVersion() {
        var id = made().get("id").asString();
        var same = ask("PUT", "profiles/" + id, "{\"resume\":" + RESUME + "}", "If-Match", "*");
        assertThat(json(same).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void listsAreEditedEntryByEntry() {
        made();
        var added = add("experiences", "{\"name\":\"Blue Quay\",\"position\":\"Pilot\",\"my-key\":2}");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        var id = json(added).at("/x-sartor/id").asString();
        assertThat(json(ask("GET", "experiences", "")).get("data")).hasSize(2);
        var patched = ask("PATCH", "experiences/" + id, "{\"position\":\"Captain\"}", "If-Match", "\"2\"");
        assertThat(json(patched).get("position").asString()).isEqualTo("Captain");
        assertThat(json(patched).get("my-key").asInt()).isEqualTo(2);
        assertThat(json(patched).at("/x-sartor/id").asString()).isEqualTo(id);
        assertThat(ask("DELETE", "experiences/" + id, "", "If-Match", "\"3\"").statusCode())
                .isEqualTo(204);
        assertThat(ask("GET", "experiences/" + id, "").statusCode()).isEqualTo(404);
    }

    @Test
    void theFirstIsTheDefaultUntilAnotherIsChosen() {
        var first = made().get("id").asString();
        var second = json(add("profiles", "{\"name\":\"For mills\"}"));
        assertThat(second.get("standard").asBoolean()).isFalse();
        var path = "profiles/" + second.get("id").asString();
        assertThat(ask("DELETE", "profiles/" + first, "", "If-Match", "*").statusCode())
                .isEqualTo(409);
        assertThat(json(ask("POST", path + "/default", "")).get("standard").asBoolean())
                .isTrue();
        assertThat(ask("DELETE", "profiles/" + first, "", "If-Match", "*").statusCode())
                .isEqualTo(204);
        assertThat(json(ask("GET", "profiles", "")).at("/pagination/total").asInt())
                .isEqualTo(1);
    }

    @Test
    void badBodiesAreToldByField() {
        assertThat(add("profile", "{\"resume\":").statusCode()).isEqualTo(400);
        assertThat(add("profile", "[]").statusCode()).isEqualTo(400);
        var unknown = add("profile", "{\"resume\":{},\"workspaceId\":\"x\"}");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(json(unknown).at("/errors/0/field").asString()).isEqualTo("workspaceId");
        var large = add("profile", "{\"resume\":{\"mine\":\"" + "x".repeat(70_000) + "\"}}");
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(ask("GET", "profile", "").statusCode()).isEqualTo(404);
    }

    @Test
    void aStrangersProfileIsAsUnknownAsNone() {
        var id = made().get("id").asString();
        var stranger = SignedIn.up(this::send);
        for (var path : new String[] {id, "01ARZ3NDEKTSV4RRFFQ69G5FAV", "nonsense"}) {
            var answer = send("GET", "/api/v1/profiles/" + path, "", stranger.headers());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(json(answer).get("detail").asString()).isEqualTo("There is no such profile.");
        }
    }

    @Test
    void completenessSaysWhatIsMissingAndWhy() {
        var id = made().get("id").asString();
        var told = json(ask("GET", "profiles/" + id + "/completeness", ""));
        assertThat(told.get("percent").asInt()).isEqualTo(55);
        assertThat(told.get("missing").findValuesAsString("field")).contains("basics.phone", "work[0].highlights");
    }

    @Test
    void aFileBecomesTheProfileAndTheSameAgainChangesNothing() {
        var first = upload("resume.json", RESUME);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(json(first).at("/profile/resume/work/0/name").asString()).isEqualTo("Open Mill");
        assertThat(json(upload("resume.json", RESUME)).at("/profile/version").asInt())
                .isEqualTo(1);
        var more =
                upload("more.json", RESUME.replace("\"skills\"", "\"awards\":[{\"title\":\"Best flour\"}],\"skills\""));
        assertThat(json(more).at("/profile/version").asInt()).isEqualTo(2);
        assertThat(json(more).get("additions")).isNotEmpty();
        var bad = upload("cv.pdf", "%PDF-1.7 torn");
        assertThat(bad.statusCode()).isEqualTo(422);
    }

    private JsonNode made() {
        return json(add("profile", "{\"resume\":" + RESUME + "}"));
    }

    private HttpResponse<String> add(String path, String body) {
        return ask("POST", path, body, "Idempotency-Key", "key-" + System.nanoTime());
    }

    private HttpResponse<String> ask(String method, String path, String body, String... headers) {
        return send(method, "/api/v1/" + path, body, person.headers(headers));
    }

    private HttpResponse<String> upload(String name, String content) {
        var body = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n"
                + content + "\r\n--edge--\r\n";
        return ask("POST", "profile/import", body, "Content-Type", "multipart/form-data; boundary=edge");
    }
}
