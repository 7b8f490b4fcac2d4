package dev.sartor.documents;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A server in a process of its own on an embedded database, to be killed. */
final class Child {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path data;
    private final int port;
    private Process process;

    private Child(Path data) throws IOException {
        this.data = data;
        try (var free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.process = begin();
    }

    static Child in(Path data) throws IOException {
        Files.createDirectories(data);
        var child = new Child(data);
        child.awaitReady();
        return child;
    }

    /** The server and its database at once, as when the machine loses power. */
    void kill() throws InterruptedException {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        for (var each : all) each.destroyForcibly();
        process.waitFor(60, TimeUnit.SECONDS);
    }

    void restart() throws IOException {
        process = begin();
        awaitReady();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) kill();
    }

    HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
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

    String base() {
        return "http://127.0.0.1:" + port;
    }

    /** What runs a server's commands, word by word; {@code -Dsartor.server} names a launcher that starts quicker. */
    static List<String> program() {
        var launcher = System.getProperty("sartor.server", "");
        if (!launcher.isEmpty()) return List.of(launcher);
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.sartor.SartorApplication");
    }

    private Process begin() throws IOException {
        var words = new ArrayList<>(program());
        words.addAll(List.of(
                "up",
                "--port=" + port,
                "--data=" + data.toAbsolutePath(),
                "sartor.limits.browsers-per-second=0",
                "sartor.limits.generations-per-hour=0"));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("server.log").toFile()))
                .start();
    }

    private void awaitReady() {
        var until = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                if (send("GET", "/actuator/health", "", Map.of()).statusCode() == 200) return;
            } catch (java.io.UncheckedIOException e) {
                if (!process.isAlive()) throw new IllegalStateException("the server ended; see " + data, e);
            }
            if (Instant.now().isAfter(until)) throw new IllegalStateException("not ready; see " + data);
            LockSupport.parkNanos(200_000_000);
        }
    }
}
