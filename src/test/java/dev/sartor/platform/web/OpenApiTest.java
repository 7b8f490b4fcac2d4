package dev.sartor.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.platform.ServerTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed description of the API is the one that is served; {@code -Dsartor.renew} writes it anew. */
class OpenApiTest extends ServerTest {
    private static final Path COMMITTED = Path.of("openapi.json");

    @Test
    void theCommittedDescriptionIsWhatIsServed() throws IOException {
        var served = get("/openapi.json");
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(json(served).get("openapi").asString()).startsWith("3.1");
        if (System.getProperty("sartor.renew") != null)
            Files.writeString(COMMITTED, served.body().strip() + "\n");
        assertThat(Files.readString(COMMITTED).strip())
                .as("openapi.json; renew it with mvn test -Dtest=OpenApiTest -Dsartor.renew")
                .isEqualTo(served.body().strip());
    }
}
