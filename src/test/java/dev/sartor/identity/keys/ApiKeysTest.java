package dev.sartor.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.identity.SignedIn;
import dev.sartor.platform.ServerTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A program may do what its key says and no more, until the key is ended. */
class ApiKeysTest extends ServerTest {
    @Test
    void aKeySpeaksForItsPersonUntilItIsEnded() {
        var person = SignedIn.up(this::send);
        var made = make(person, "\"read\"");
        assertThat(status("GET", "/api/v1/me", made)).isEqualTo(200);
        var list = json(send("GET", "/api/v1/api-keys", "", person.headers())).get("data");
        assertThat(list).hasSize(1);
        assertThat(list.get(0).get("lastUsedAt").isNull()).isFalse();
        assertThat(list.toString()).doesNotContain(made.get("secret").asString());
        var path = "/api/v1/api-keys/" + made.at("/key/id").asString();
        assertThat(send("DELETE", path, "", SignedIn.up(this::send).headers()).statusCode())
                .isEqualTo(404);
        assertThat(send("DELETE", path, "", person.headers()).statusCode()).isEqualTo(204);
        assertThat(status("GET", "/api/v1/me", made)).isEqualTo(401);
    }

    @Test
    void aKeyStaysWithinItsScopes() {
        var person = SignedIn.up(this::send);
        var reader = make(person, "\"read\"");
        assertThat(status("POST", "/api/v1/notifications/read", reader)).isEqualTo(403);
        var inOneArea = make(person, "\"notifications:write\"");
        assertThat(status("POST", "/api/v1/notifications/read", inOneArea)).isEqualTo(204);
        assertThat(status("GET", "/api/v1/me", inOneArea)).isEqualTo(403);
    }

    @Test
    void aKeyMakesNoKeysAndEndsNoSessions() {
        var key = make(SignedIn.up(this::send), "\"write\"");
        assertThat(status("GET", "/api/v1/api-keys", key)).isEqualTo(403);
        assertThat(status("DELETE", "/api/v1/me/sessions", key)).isEqualTo(403);
    }

    @Test
    void aForgedKeyIsRefused() {
        var person = SignedIn.up(this::send);
        var secret = make(person, "\"read\"").get("secret").asString();
        var elsewhere = secret.replace(
                person.workspace().toString(),
                SignedIn.up(this::send).workspace().toString());
        for (var forged : new String[] {"sartor_", secret + "A", secret.substring(0, 60), elsewhere}) {
            var answer = send("GET", "/api/v1/me", "", Map.of("Authorization", "Bearer " + forged));
            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }

    @Test
    void wrongScopesAreToldByField() {
        var person = SignedIn.up(this::send);
        for (var wrong : new String[] {"", "\"all\"", "\"Jobs:read\"", "\"jobs:delete\""}) {
            var body = "{\"name\":\"Script\",\"scopes\":[" + wrong + "]}";
            var answer = send("POST", "/api/v1/api-keys", body, person.headers());
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo("scopes");
        }
    }

    private JsonNode make(SignedIn person, String scopes) {
        var body = "{\"name\":\"Script\",\"scopes\":[" + scopes + "]}";
        var answer = send("POST", "/api/v1/api-keys", body, person.headers());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    private int status(String method, String path, JsonNode made) {
        var header = Map.of("Authorization", "Bearer " + made.get("secret").asString());
        return send(method, path, "", header).statusCode();
    }
}
