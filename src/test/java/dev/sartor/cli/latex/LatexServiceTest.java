package dev.sartor.cli.latex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.containment.latex.Compiled;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service over real HTTP, with an engine that repeats its source. */
class LatexServiceTest {
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final HttpClient http = HttpClient.newHttpClient();
    private LatexService service;

    @BeforeEach
    void start() throws IOException {
        service = LatexService.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), "echo", this::compile, 1);
    }

    @AfterEach
    void stop() {
        mayEnd.countDown();
        service.close();
    }

    private Compiled compile(String latex) {
        if (latex.equals("wrong")) return new Compiled.Refused("LaTeX stopped at line 1: No.", "! No.");
        if (latex.equals("long")) {
            inside.countDown();
            await(mayEnd);
        }
        return new Compiled.Pdf(("%PDF-" + latex).getBytes(StandardCharsets.UTF_8));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> post(String type, String body) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/compile"))
                            .header("Content-Type", type)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSourceBecomesAPdf() {
        var answer = post("application/json; charset=utf-8", "{\"latex\": \"Zoë \\\\LaTeX\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.body()).isEqualTo("%PDF-Zoë \\LaTeX");
    }

    @Test
    void aMistakeIsToldWithTheLogsEnd() {
        var answer = post("application/json", "{\"latex\": \"wrong\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("LaTeX stopped at line 1: No.", "\"log\":\"! No.\"");
    }

    @Test
    void healthNamesTheEngine() throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/health"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"ok\",\"engine\":\"echo\"}");
    }

    @Test
    void whatIsNoRequestIsToldSo() {
        assertThat(post("application/json", "{\"latex\": ").statusCode()).isEqualTo(400);
        assertThat(post("application/json", "{\"tex\": \"x\"}").statusCode()).isEqualTo(400);
        assertThat(post("application/json", "{\"latex\": {}}").statusCode()).isEqualTo(400);
        assertThat(post("text/plain", "{\"latex\": \"x\"}").statusCode()).isEqualTo(415);
        assertThat(post("application/json", "x".repeat(6_400_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void whoComesWhileAllPlacesAreTakenIsAskedToComeAgain() throws InterruptedException {
        var first = new AtomicReference<HttpResponse<String>>();
        var asking = Thread.ofVirtual().start(() -> first.set(post("application/json", "{\"latex\": \"long\"}")));
        inside.await();
        var second = post("application/json", "{\"latex\": \"x\"}");
        assertThat(second.statusCode()).isEqualTo(503);
        assertThat(second.headers().firstValue("Retry-After")).contains("5");
        mayEnd.countDown();
        asking.join();
        assertThat(first.get().statusCode()).isEqualTo(200);
        assertThat(post("application/json", "{\"latex\": \"x\"}").statusCode()).isEqualTo(200);
    }
}
