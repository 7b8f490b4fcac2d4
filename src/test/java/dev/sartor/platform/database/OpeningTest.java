package dev.sartor.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    private static final DatabaseSettings EMBEDDED =
            new DatabaseSettings(null, "sartor_app", null, "sartor_owner", null, 2);

    @TempDir
    Path folder;

    @Test
    void aDatabaseThatNobodyTookIsStopped() {
        Opening.begin(EMBEDDED, folder).close();
        try (var next = Opening.begin(EMBEDDED, folder).taken()) {
            assertThat(next.url()).contains("127.0.0.1");
        }
    }

    @Test
    void whoeverTakesItKeepsItWhenTheOpeningIsOver() throws Exception {
        var opening = Opening.begin(EMBEDDED, folder);
        try (var taken = opening.taken()) {
            opening.close();
            try (var connection =
                    java.util.Objects.requireNonNull(taken.embedded()).superuser("postgres")) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
    }

    @Test
    void whatWentWrongOnTheWayIsToldAsIfItHadHappenedHere() throws IOException {
        Files.createDirectories(folder.resolve("postgresql/data"));
        Files.writeString(folder.resolve("postgresql/data/PG_VERSION"), "9.6\n");
        assertThatThrownBy(() -> Opening.begin(EMBEDDED, folder).taken())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("9.6");
    }
}
