package dev.sartor.platform.wiring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import dev.sartor.platform.database.DatabaseSettings;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** A server that others can reach does not start with a secret that stands in every example. */
class SecretsAtTheStartTest {
    private static final DatabaseSettings EMBEDDED =
            new DatabaseSettings(null, "sartor_app", null, "sartor_owner", null, 2);

    private static void start(String address, String setting, String value) {
        start(address, setting, value, EMBEDDED);
    }

    private static void start(String address, String setting, @Nullable String value, DatabaseSettings database) {
        var environment = new MockEnvironment().withProperty("server.address", address);
        if (value != null) environment.setProperty(setting, value);
        OperatorWiring.check(environment, database);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres",
                "changeme",
                "ChangeMe123!",
                "password-secret",
                "short",
                "aaaaaaaaaaaaaaaa",
                "sartor-sartor-1"
            })
    void aPasswordThatCouldBeGuessedIsRefusedWithoutTellingIt(String password) {
        assertThatThrownBy(() -> start("0.0.0.0", "sartor.database.password", password))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("sartor.database.password")
                .hasMessageNotContaining(password);
        assertThatThrownBy(() -> start(
                        "0.0.0.0",
                        "",
                        null,
                        new DatabaseSettings(
                                        "postgresql://sartor:" + password + "@db.example/sartor",
                                        "a",
                                        null,
                                        "o",
                                        null,
                                        2)
                                .taken()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("sartor.database.url");
    }

    @Test
    void aKeyOfNothingButZeroesIsRefused() {
        var zeroes = Base64.getEncoder().encodeToString(new byte[32]);
        assertThatThrownBy(() -> start("0.0.0.0", "sartor.master-key", zeroes)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> start("0.0.0.0", "sartor.identity.key", "not base64!"))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void whatNobodyGuessesAndWhatNobodyReachesIsTaken() {
        assertThatCode(() -> start("0.0.0.0", "sartor.database.password", "vK2-grey-heron-9f1c"))
                .doesNotThrowAnyException();
        assertThatCode(() -> start("127.0.0.1", "sartor.database.password", "postgres"))
                .doesNotThrowAnyException();
        var own = Base64.getEncoder()
                .encodeToString(
                        "0123456789abcdefghijklmnopqrstuv".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThatCode(() -> start("0.0.0.0", "sartor.master-key", own)).doesNotThrowAnyException();
    }
}
