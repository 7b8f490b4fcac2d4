package dev.sartor.cli.latex;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks a service for PDFs; once more after five seconds when it is away, and then no more. */
public final class LatexClient {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How a time is let pass. */
    @FunctionalInterface
    public interface Waiting {
        void pass(Duration time) throws InterruptedException;
    }

    /** What the service said. */
    public sealed interface Answer {
        record Pdf(byte[] bytes) implements Answer {}

        /** It cannot be had.
         * @param why one plain sentence
         * @param away the service's fault, not the document's */
        record Without(String why, boolean away) implements Answer {}
    }

    private final URI service;
    private final Waiting waiting;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    /** @param service the address without {@code /compile} */
    public LatexClient(URI service, Waiting waiting) {
        this.service = service;
        this.waiting = waiting;
    }

    public Answer compile(String latex) {
        var first = ask(latex);
        if (!(first instanceof Answer.Without without && without.away())) return first;
        try {
            waiting.pass(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return first;
        }
        return ask(latex);
    }

    private Answer ask(String latex) {
        try {
            var body = JSON.createObjectNode().put("latex", latex).toString();
            var request = HttpRequest.newBuilder(service.resolve("/compile"))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            var response = http.send(request, BodyHandlers.ofByteArray());
            return said(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer.Without("The LaTeX service at " + service + " does not answer.", true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Without("Asking the LaTeX service was interrupted.", true);
        }
    }

    private Answer said(int status, byte[] body) {
        if (status == 200 && new String(body, StandardCharsets.ISO_8859_1).startsWith("%PDF-"))
            return new Answer.Pdf(body);
        if (status == 422) return new Answer.Without(error(body), false);
        return new Answer.Without(
                "The LaTeX service at " + service + " answers " + status + " and makes no PDF.", true);
    }

    private static String error(byte[] body) {
        try {
            return JSON.readTree(body).path("error").asString("The LaTeX service refused the document.");
        } catch (JacksonException e) {
            return "The LaTeX service refused the document.";
        }
    }
}
