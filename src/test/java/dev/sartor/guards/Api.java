package dev.sartor.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends operations as they are described; of a stream that does not end it takes the status alone. */
record Api(int port) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger KEYS = new AtomicInteger();

    /** @param type of the body; empty for none */
    record Answer(int status, String type, String body) {
        /** Whether something went wrong that the asker did not cause. */
        boolean isOursToBlame() {
            return status >= 500 && !body.contains("\"code\":\"not_configured\"");
        }

        /** Without what no two answers share: the address that was asked. */
        String told() {
            return status + " " + type + " " + body.replaceAll("\"instance\":\"[^\"]*\"", "");
        }
    }

    Answer send(Operation operation, String address, String body, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        if (operation.takesJson()) all.putIfAbsent("Content-Type", "application/json");
        if (operation.bodyType().startsWith("multipart/"))
            all.putIfAbsent("Content-Type", "multipart/form-data; boundary=b");
        if (operation.method().equals("POST")) all.putIfAbsent("Idempotency-Key", "guard-" + KEYS.incrementAndGet());
        if (!operation.method().equals("GET")) all.putIfAbsent("If-Match", "\"1\"");
        return send(operation.method(), address, body, all);
    }

    Answer send(String method, String address, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
            var type = answer.headers().firstValue("Content-Type").orElse("");
            try (var stream = answer.body()) {
                var text = type.startsWith("text/event-stream")
                        ? ""
                        : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(answer.statusCode(), type, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
