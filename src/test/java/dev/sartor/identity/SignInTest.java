package dev.sartor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.platform.ServerTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People come in, are known, and are kept out when they are not who they say. */
class SignInTest extends ServerTest {
    @Test
    void whoSignsUpIsKnownAndOwnsAWorkspace() {
        var person = SignedIn.up(this::send);
        var me = send("GET", "/api/v1/me", "", person.headers());
        assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
        assertThat(json(me).at("/account/email").asString()).isEqualTo(person.email());
        assertThat(json(me).at("/workspace/id").asString())
                .isEqualTo(person.workspace().toString());
        assertThat(json(me).at("/workspace/role").asString()).isEqualTo("owner");
        assertThat(person.cookie()).startsWith("__Host-rt=");
    }

    @Test
    void whoKnowsThePasswordComesInAgainAndNobodyElse() {
        var person = SignedIn.up(this::send);
        var address = person.email().toUpperCase(java.util.Locale.ROOT);
        assertThat(signIn(address, SignedIn.PASSWORD).statusCode()).isEqualTo(200);
        var wrong = signIn(person.email(), "seven grey herons over the dam");
        var unknown = signIn("nobody@example.org", SignedIn.PASSWORD);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(json(wrong).get("code")).isEqualTo(json(unknown).get("code"));
        assertThat(json(wrong).get("detail")).isEqualTo(json(unknown).get("detail"));
    }

    @Test
    void oneAddressHasOneAccount() {
        var person = SignedIn.up(this::send);
        var again = signUp(person.email(), SignedIn.PASSWORD);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json(again).get("code").asString()).isEqualTo("account_exists");
    }

    @Test
    void shortAndGuessedPasswordsAreRefusedByField() {
        for (var poor :
                new String[] {"tooshort", "aaaaaaaaaaaaaaaaaaa", "abcdefghijklmnopqrst", "ivo@example.org ivo"}) {
            var answer = signUp("ivo@example.org", poor);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo("password");
        }
    }

    @Test
    void withoutACredentialNothingIsShown() {
        assertThat(get("/api/v1/me").statusCode()).isEqualTo(401);
        var basic = send("GET", "/api/v1/me", "", Map.of("Authorization", "Basic bWluYTptaW5h"));
        assertThat(basic.statusCode()).isEqualTo(401);
    }

    private java.net.http.HttpResponse<String> signIn(String email, String password) {
        return send("POST", "/api/v1/auth/signin", credentials(email, password, ""), Map.of());
    }

    private java.net.http.HttpResponse<String> signUp(String email, String password) {
        var body = credentials(email, password, ",\"name\":\"Ivo Person\"");
        return send("POST", "/api/v1/auth/signup", body, Map.of("Idempotency-Key", "again-" + password.hashCode()));
    }

    private static String credentials(String email, String password, String more) {
        return "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"" + more + "}";
    }
}
