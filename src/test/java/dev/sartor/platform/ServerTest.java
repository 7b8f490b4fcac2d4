package dev.sartor.platform;

import dev.sartor.SartorApplication;
import dev.sartor.platform.database.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server on a real port and a real database; tests that extend it share one. */
@SpringBootTest(
        classes = SartorApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "sartor.data=target/test-data")
public abstract class ServerTest {
    protected static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws IOException {
        forgetMails();
        var database = TestDatabase.fresh();
        registry.add("sartor.database.url", database::url);
        registry.add("sartor.database.password", database::password);
        registry.add("sartor.database.owner-password", database::ownerPassword);
        for (var limit : List.of("api-keys-per-hour", "guests-per-hour", "browsers-per-second", "generations-per-hour"))
            registry.add("sartor.limits." + limit, () -> "0");
        registry.add("sartor.models.private-hosts", () -> "127.0.0.1"); // stand-ins for language models
    }

    /** The people of an earlier run had the same addresses. */
    private static void forgetMails() throws IOException {
        var outbox = Path.of("target/test-data/outbox");
        if (!Files.isDirectory(outbox)) return;
        try (var mails = Files.list(outbox)) {
            for (var mail : mails.toList()) Files.delete(mail);
        }
    }

    /** @param headers sent besides the body's type */
    protected HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) request.header("Content-Type", "application/json");
        headers.forEach(request::setHeader);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    protected HttpResponse<String> get(String path) {
        return send("GET", path, "", Map.of());
    }

    protected static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
