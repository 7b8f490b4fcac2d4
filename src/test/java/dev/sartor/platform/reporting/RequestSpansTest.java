package dev.sartor.platform.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stand-in receives what a collector would. */
class RequestSpansTest {
    private static final String ASKER = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final ObservationRegistry observations = ObservationRegistry.create();
    private HttpServer service;
    private Collector collector;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/v1/traces", exchange -> {
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        service.start();
        collector = new Collector("http://127.0.0.1:" + service.getAddress().getPort() + "/");
        collector.start();
        observations
                .observationConfig()
                .observationHandler(new RequestSpans(collector, InstantSource.fixed(Instant.EPOCH)));
    }

    @AfterEach
    void stop() {
        collector.close();
        service.stop(0);
    }

    private JsonNode span(MockHttpServletRequest request, int status) throws InterruptedException {
        var response = new MockHttpServletResponse();
        response.setStatus(status);
        var context = new ServerRequestObservationContext(request, response);
        context.setPathPattern("/api/v1/jobs/{id}");
        Observation.createNotStarted(new DefaultServerRequestObservationConvention(), () -> context, observations)
                .observe(() -> {});
        var body = told.poll(20, TimeUnit.SECONDS);
        assertThat(body).isNotNull().doesNotContain("canary");
        return JsonMapper.shared().readTree(body).at("/resourceSpans/0/scopeSpans/0/spans/0");
    }

    @Test
    void aRequestIsASpanOfItsAskersTraceAndTellsNothingThatWasSent() throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/v1/jobs/canary");
        request.setQueryString("q=canary");
        request.addHeader("traceparent", ASKER);
        var span = span(request, 200);
        assertThat(span.get("name").asString()).isEqualTo("GET /api/v1/jobs/{id}");
        assertThat(span.get("traceId").asString()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(span.get("parentSpanId").asString()).isEqualTo("b7ad6b7169203331");
        assertThat(span.get("spanId").asString()).matches("[0-9a-f]{16}");
        assertThat(span.has("status")).isFalse();
        assertThat(span.get("attributes").toString()).contains("http.response.status_code", "\"200\"");
    }

    @Test
    void aFailureOfOursIsMarkedAndAForgedTraceIsNotTakenOver() throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/v1/jobs/1");
        request.addHeader("traceparent", "00-canary");
        var span = span(request, 500);
        assertThat(span.at("/status/code").asInt()).isEqualTo(2);
        assertThat(span.has("parentSpanId")).isFalse();
        assertThat(span.get("traceId").asString()).matches("[0-9a-f]{32}");
    }
}
