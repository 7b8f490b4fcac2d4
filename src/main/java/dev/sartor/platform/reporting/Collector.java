package dev.sartor.platform.reporting;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sends spans to an OpenTelemetry collector, many at a time. What it does not take in time is dropped; nobody waits. */
public final class Collector implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MOST_WAITING = 2_000;
    private static final int MOST_AT_ONCE = 500;
    private static final long GATHERED_SECONDS = 1;

    private final URI traces;
    private final BlockingQueue<Span> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LONGEST).build();
    private @Nullable Thread sending;

    /** @param endpoint where the collector takes OTLP over HTTP, such as {@code http://localhost:4318} */
    public Collector(String endpoint) {
        this.traces = URI.create(endpoint.replaceAll("/+$", "") + "/v1/traces");
    }

    public void start() {
        sending = Thread.ofVirtual().name("spans").start(this::send);
    }

    void take(Span span) {
        var _ = waiting.offer(span);
    }

    private void send() {
        try {
            while (true) {
                var some = new ArrayList<Span>();
                some.add(waiting.take());
                TimeUnit.SECONDS.sleep(GATHERED_SECONDS);
                waiting.drainTo(some, MOST_AT_ONCE - 1);
                send(some);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(List<Span> spans) {
        var request = HttpRequest.newBuilder(traces)
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body(spans)))
                .build();
        var _ = client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    }

    private static String body(List<Span> spans) {
        var all = JsonMapper.shared().createObjectNode();
        var ours = all.putArray("resourceSpans").addObject();
        ours.putObject("resource")
                .putArray("attributes")
                .addObject()
                .put("key", "service.name")
                .putObject("value")
                .put("stringValue", "sartor");
        var scope = ours.putArray("scopeSpans").addObject();
        scope.putObject("scope").put("name", "dev.sartor");
        var told = scope.putArray("spans");
        for (var span : spans) told.add(span.json());
        return all.toString();
    }

    @Override
    public void close() {
        if (sending != null) sending.interrupt();
        client.shutdownNow();
    }
}
