package dev.sartor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.identity.sessions.SecretToken;
import dev.sartor.identity.sessions.Sessions;
import dev.sartor.identity.tokens.AccessTokens;
import dev.sartor.kernel.Transactions;
import dev.sartor.platform.ServerTest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A refresh token works once, and who copies one gains nothing. */
class RefreshTest extends ServerTest {
    @Autowired
    private JdbcClient database;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private Transactions transactions;

    @Test
    void aTokenIsExchangedForTheNext() {
        var person = SignedIn.up(this::send);
        var next = SignedIn.of(person.email(), refresh(person.cookie()));
        assertThat(next.cookie()).isNotEqualTo(person.cookie());
        assertThat(send("GET", "/api/v1/me", "", next.headers()).statusCode()).isEqualTo(200);
        assertThat(refresh(next.cookie()).statusCode()).isEqualTo(200);
    }

    @Test
    void aLostAnswerIsGivenAgain() {
        var person = SignedIn.up(this::send);
        var once = SignedIn.of(person.email(), refresh(person.cookie()));
        var twice = SignedIn.of(person.email(), refresh(person.cookie()));
        assertThat(twice.cookie()).isEqualTo(once.cookie());
    }

    @Test
    void theFirstTokenAfterTheThirdEndsTheSessionEvenWithinTheGrace() {
        var person = SignedIn.up(this::send);
        var second = SignedIn.of(person.email(), refresh(person.cookie()));
        var third = SignedIn.of(person.email(), refresh(second.cookie()));
        assertThat(refresh(person.cookie()).statusCode()).isEqualTo(401);
        assertThat(refresh(third.cookie()).statusCode()).isEqualTo(401);
        assertThat(send("GET", "/api/v1/me", "", third.headers()).statusCode()).isEqualTo(401);
    }

    @Test
    void thePredecessorAfterTheGraceEndsTheSession() {
        var person = SignedIn.up(this::send);
        var second = SignedIn.of(person.email(), refresh(person.cookie()));
        database.sql("update refresh_tokens set used_at = used_at - interval '11 seconds' where used_at is not null "
                        + "and session_id in (select id from sessions where account_id = :account)")
                .param(
                        "account",
                        com.github.f4b6a3.ulid.Ulid.from(person.account()).toUuid())
                .update();
        assertThat(refresh(person.cookie()).statusCode()).isEqualTo(401);
        assertThat(refresh(second.cookie()).statusCode()).isEqualTo(401);
    }

    @Test
    void fiftyAtOnceGetOneSuccessor() throws Exception {
        var now = Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC); // a slow machine is not a late replay
        var refreshing = new Refreshing(sessions, accounts, tokens, transactions, now);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            int all = Integer.getInteger("sartor.tokens", 10); // 500 for the evaluation
            for (int session = 0; session < all; session++) {
                var token = SignedIn.up(this::send).cookie().substring("__Host-rt=".length());
                Callable<String> ask =
                        () -> refreshing.refresh(token).refreshToken().text();
                var answers =
                        crowd.invokeAll(Stream.generate(() -> ask).limit(50).toList());
                var successors = new HashSet<String>();
                for (var answer : answers) successors.add(answer.get());
                assertThat(successors).hasSize(1).doesNotContain(token);
            }
            System.out.printf(Locale.ROOT, "%d refresh tokens, each used 50 times at once: one successor each%n", all);
        }
    }

    @Test
    void aForeignPageAndAGuessAreRefused() {
        var person = SignedIn.up(this::send);
        assertThat(send("POST", "/api/v1/auth/refresh", "", Map.of("Cookie", person.cookie()))
                        .statusCode())
                .isEqualTo(403);
        var foreign = Map.of("Cookie", person.cookie(), "X-Sartor", "1", "Origin", "https://elsewhere.example");
        assertThat(send("POST", "/api/v1/auth/refresh", "", foreign).statusCode())
                .isEqualTo(403);
        assertThat(refresh("__Host-rt=" + SecretToken.fresh().text()).statusCode())
                .isEqualTo(401);
        assertThat(refresh("__Host-rt=%00%zz").statusCode()).isEqualTo(401);
        assertThat(refresh(person.cookie()).statusCode()).isEqualTo(200);
    }

    @Test
    void theCookieStaysWithThisHostAndAwayFromScripts() {
        var answer = refresh(SignedIn.up(this::send).cookie());
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("__Host-rt=[A-Za-z0-9_-]{43}; Path=/; Max-Age=2592000;.* Secure; HttpOnly; SameSite=Strict");
    }

    @Test
    void signingOutEndsTheSessionAtOnce() {
        var person = SignedIn.up(this::send);
        var out = send("POST", "/api/v1/auth/signout", "", person.headers("Cookie", person.cookie(), "X-Sartor", "1"));
        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(send("GET", "/api/v1/me", "", person.headers()).statusCode()).isEqualTo(401);
        assertThat(refresh(person.cookie()).statusCode()).isEqualTo(401);
    }

    @Test
    void sessionsAreListedAndEndedByTheirOwnerOnly() {
        var person = SignedIn.up(this::send);
        var body = "{\"email\":\"" + person.email() + "\",\"password\":\"" + SignedIn.PASSWORD + "\"}";
        var other = SignedIn.of(person.email(), send("POST", "/api/v1/auth/signin", body, Map.of()));
        var list =
                json(send("GET", "/api/v1/me/sessions", "", person.headers())).get("data");
        assertThat(list).hasSize(2);
        for (var one : list) {
            if (one.get("current").asBoolean()) continue;
            var path = "/api/v1/me/sessions/" + one.get("id").asString();
            var stranger = SignedIn.up(this::send);
            assertThat(send("DELETE", path, "", stranger.headers()).statusCode())
                    .isEqualTo(404);
            assertThat(send("DELETE", path, "", person.headers()).statusCode()).isEqualTo(204);
        }
        assertThat(send("GET", "/api/v1/me", "", other.headers()).statusCode()).isEqualTo(401);
        assertThat(send("GET", "/api/v1/me", "", person.headers()).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> refresh(String cookie) {
        return send("POST", "/api/v1/auth/refresh", "", Map.of("Cookie", cookie, "X-Sartor", "1"));
    }
}
