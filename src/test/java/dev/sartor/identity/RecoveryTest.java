package dev.sartor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sartor.platform.ServerTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Who forgot the password comes in again by mail; who never had an account learns nothing. */
class RecoveryTest extends ServerTest {
    private static final Pattern LINK = Pattern.compile("reset-password#token=([A-Za-z0-9_-]{43})");
    private static final String NEW_PASSWORD = "nine slow barges at the quay";

    @Value("${sartor.data}")
    private Path data = Path.of("");

    @Autowired
    private SignUps signUps;

    @Test
    void aForgottenPasswordIsSetAnewOnceAndEndsAllSessions() {
        var person = SignedIn.up(this::send);
        assertThat(post("password/forgot", "{\"email\":\"" + person.email() + "\"}"))
                .isEqualTo(202);
        var token =
                await().until(() -> mailed(person.email()), Optional::isPresent).orElseThrow();
        var body = "{\"token\":\"" + token + "\",\"password\":\"" + NEW_PASSWORD + "\"}";
        assertThat(post("password/reset", body.replace(NEW_PASSWORD, "short"))).isEqualTo(422);
        assertThat(post("password/reset", body)).isEqualTo(204);
        assertThat(post("password/reset", body)).isEqualTo(422);
        assertThat(send("GET", "/api/v1/me", "", person.headers()).statusCode()).isEqualTo(401);
        assertThat(signIn(person, SignedIn.PASSWORD)).isEqualTo(401);
        assertThat(signIn(person, NEW_PASSWORD)).isEqualTo(200);
    }

    @Test
    void whoKnowsThePasswordSetsAnotherAndSignsOutEveryOtherDevice() {
        var person = SignedIn.up(this::send);
        var elsewhere = SignedIn.of(
                person.email(),
                send(
                        "POST",
                        "/api/v1/auth/signin",
                        "{\"email\":\"" + person.email() + "\",\"password\":\"" + SignedIn.PASSWORD + "\"}",
                        Map.of()));
        assertThat(change(person, "not it at all, really", NEW_PASSWORD)).isEqualTo(422);
        assertThat(change(person, SignedIn.PASSWORD, "short")).isEqualTo(422);
        assertThat(signIn(person, SignedIn.PASSWORD)).isEqualTo(200);
        assertThat(change(person, SignedIn.PASSWORD, NEW_PASSWORD)).isEqualTo(204);
        assertThat(send("GET", "/api/v1/me", "", person.headers()).statusCode()).isEqualTo(200);
        assertThat(send("GET", "/api/v1/me", "", elsewhere.headers()).statusCode())
                .isEqualTo(401);
        assertThat(signIn(person, SignedIn.PASSWORD)).isEqualTo(401);
        assertThat(signIn(person, NEW_PASSWORD)).isEqualTo(200);
    }

    @Test
    void guessingTheCurrentPasswordIsSlowedDown() {
        var person = SignedIn.up(this::send);
        for (int i = 0; i < 5; i++)
            assertThat(change(person, "wrong one number " + i, NEW_PASSWORD)).isEqualTo(422);
        assertThat(change(person, SignedIn.PASSWORD, NEW_PASSWORD)).isEqualTo(429);
    }

    private int change(SignedIn person, String current, String password) {
        var body = "{\"current\":\"" + current + "\",\"password\":\"" + password + "\"}";
        return send("PUT", "/api/v1/me/password", body, person.headers()).statusCode();
    }

    @Test
    void anUnknownAddressIsAnsweredAlike() {
        assertThat(post("password/forgot", "{\"email\":\"no.such.person@example.org\"}"))
                .isEqualTo(202);
        assertThat(mailed("no.such.person@example.org")).isEmpty();
    }

    @Test
    void guessedTokensProveNothing() {
        for (var token : new String[] {"", "x", "A".repeat(43)}) {
            assertThat(post("verify", "{\"token\":\"" + token + "\"}")).isEqualTo(422);
        }
    }

    @Test
    void theFirstAdminNeedsTheTokenAndItWorksOnce() {
        var token = signUps.firstAdmin().orElseThrow();
        var body = "{\"email\":\"first.admin@example.org\",\"password\":\"" + NEW_PASSWORD
                + "\",\"name\":\"First Admin\",\"token\":\"" + token + "\"}";
        var answer = send("POST", "/api/v1/auth/signup", body, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(json(answer).at("/account/admin").asBoolean()).isTrue();
        assertThat(signUps.firstAdmin()).isEmpty();
        assertThat(post("signup", body.replace("first", "second"))).isEqualTo(422);
        var admin = SignedIn.of("first.admin@example.org", answer);
        var invited = "{\"email\":\"guest@example.org\"}";
        assertThat(send("POST", "/api/v1/invitations", invited, admin.headers()).statusCode())
                .isEqualTo(202);
        assertThat(send(
                                "POST",
                                "/api/v1/invitations",
                                invited,
                                SignedIn.up(this::send).headers())
                        .statusCode())
                .isEqualTo(403);
    }

    private int signIn(SignedIn person, String password) {
        return post("signin", "{\"email\":\"" + person.email() + "\",\"password\":\"" + password + "\"}");
    }

    private int post(String path, String body) {
        return send("POST", "/api/v1/auth/" + path, body, Map.of()).statusCode();
    }

    private Optional<String> mailed(String address) {
        var outbox = data.resolve("outbox");
        if (!Files.isDirectory(outbox)) return Optional.empty();
        try (var files = Files.list(outbox)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(RecoveryTest::text)
                    .filter(text -> text.contains("To: " + address))
                    .map(LINK::matcher)
                    .filter(java.util.regex.Matcher::find)
                    .map(link -> link.group(1))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("=\r\n", "").replace("=3D", "=");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
