package dev.sartor.platform.reporting;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One request that was answered, as OpenTelemetry tells it (OTLP 1, JSON encoding).
 *
 * @param trace 32 hexadecimal digits
 * @param id 16 hexadecimal digits
 * @param parent the asker's own span; null where it told of none
 * @param attributes short and few in kind; never what a person sent
 */
record Span(
        String trace,
        String id,
        @Nullable String parent,
        String name,
        Instant start,
        Instant end,
        boolean failed,
        Map<String, String> attributes) {
    private static final int SERVER = 2;
    private static final int ERROR = 2;

    ObjectNode json() {
        var span = JsonMapper.shared()
                .createObjectNode()
                .put("traceId", trace)
                .put("spanId", id)
                .put("name", name)
                .put("kind", SERVER)
                .put("startTimeUnixNano", nanos(start))
                .put("endTimeUnixNano", nanos(end));
        if (parent != null) span.put("parentSpanId", parent);
        var told = span.putArray("attributes");
        attributes.forEach((key, value) ->
                told.addObject().put("key", key).putObject("value").put("stringValue", value));
        if (failed) span.putObject("status").put("code", ERROR);
        return span;
    }

    /** 64-bit numbers travel as text in OTLP's JSON. */
    private static String nanos(Instant at) {
        return String.valueOf(TimeUnit.SECONDS.toNanos(at.getEpochSecond()) + at.getNano());
    }
}
