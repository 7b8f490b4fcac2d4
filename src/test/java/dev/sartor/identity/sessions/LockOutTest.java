package dev.sartor.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.identity.SignedIn;
import dev.sartor.platform.ServerTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Guessing is slow, and its slowness tells nothing. */
class LockOutTest extends ServerTest {
    @Test
    void theWaitDoublesUpToAnHour() {
        assertThat(LockOut.wait(5)).isEqualTo(Duration.ofSeconds(15));
        assertThat(LockOut.wait(6)).isEqualTo(Duration.ofSeconds(30));
        assertThat(LockOut.wait(100)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() {
        var person = SignedIn.up(this::send);
        for (int i = 0; i < LockOut.FREE; i++) {
            assertThat(signIn(person.email(), "not the password at all")).isEqualTo(401);
        }
        assertThat(signIn(person.email(), SignedIn.PASSWORD)).isEqualTo(429);
        assertThat(send("GET", "/api/v1/me", "", person.headers()).statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressWithoutAnAccountIsLockedAlike() {
        for (int i = 0; i < LockOut.FREE; i++) {
            assertThat(signIn("nobody.here@example.org", "not the password at all"))
                    .isEqualTo(401);
        }
        assertThat(signIn("nobody.here@example.org", "not the password at all")).isEqualTo(429);
    }

    private int signIn(String email, String password) {
        var body = "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}";
        return send("POST", "/api/v1/auth/signin", body, Map.of()).statusCode();
    }
}
