package dev.sartor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** A fictional person who has just signed up, each with an account and a workspace of their own. */
public record SignedIn(String email, String token, String cookie, WorkspaceId workspace, String account) {
    public static final String PASSWORD = "seven grey herons over the weir";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** How a test sends: {@code this::send} in a server test. */
    public interface Sender {
        HttpResponse<String> send(String method, String path, String body, Map<String, String> headers);
    }

    /** Signs a new person up: {@code SignedIn.up(this::send)}. */
    public static SignedIn up(Sender server) {
        var number = COUNT.incrementAndGet();
        var email = "mina.person" + number + "@example.org";
        var body = "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\",\"name\":\"Mina Person\"}";
        var answer = server.send("POST", "/api/v1/auth/signup", body, Map.of("Idempotency-Key", "up-" + number));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return of(email, answer);
    }

    /** What an answer to signing up, in or on says. */
    public static SignedIn of(String email, HttpResponse<String> answer) {
        var json = JsonMapper.shared().readTree(answer.body());
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return new SignedIn(
                email,
                json.get("accessToken").asString(),
                cookie.substring(0, cookie.indexOf(';')),
                new WorkspaceId(Ulid.from(json.get("workspace").get("id").asString())),
                json.get("account").get("id").asString());
    }

    /** @return the header by which the person is known */
    public Map<String, String> headers() {
        return Map.of("Authorization", "Bearer " + token);
    }

    /** @param more name, value, name, value… */
    public Map<String, String> headers(String... more) {
        var all = new HashMap<>(headers());
        for (int i = 0; i < more.length; i += 2) all.put(more[i], more[i + 1]);
        return all;
    }
}
