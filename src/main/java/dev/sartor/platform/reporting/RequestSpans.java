package dev.sartor.platform.reporting;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/**
 * Makes a span of each request: its method, the pattern of its path, its status, the kind of its failure. Addresses, bodies
 * and people are in none of these.
 */
public final class RequestSpans implements ObservationHandler<ServerRequestObservationContext> {
    /** W3C Trace Context, version 00. */
    private static final Pattern PARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}");

    private static final Map<String, String> TOLD = Map.of(
            "method", "http.request.method",
            "uri", "http.route",
            "status", "http.response.status_code",
            "exception", "error.type");

    private final Collector collector;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public RequestSpans(Collector collector, InstantSource clock) {
        this.collector = collector;
        this.clock = clock;
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof ServerRequestObservationContext;
    }

    @Override
    public void onStart(ServerRequestObservationContext context) {
        context.put(Instant.class, clock.instant());
    }

    @Override
    public void onStop(ServerRequestObservationContext context) {
        Instant end = clock.instant();
        var attributes = new LinkedHashMap<String, String>();
        for (var key : context.getLowCardinalityKeyValues()) {
            var name = TOLD.get(key.getKey());
            if (name != null && !key.getValue().equals("none")) attributes.put(name, key.getValue());
        }
        var carrier = context.getCarrier();
        var parent = carrier == null ? null : carrier.getHeader("traceparent");
        var asker = PARENT.matcher(Objects.requireNonNullElse(parent, ""));
        boolean asked = asker.matches();
        collector.take(new Span(
                asked ? Objects.requireNonNull(asker.group(1)) : digits(16),
                digits(8),
                asked ? asker.group(2) : null,
                attributes.getOrDefault("http.request.method", "") + " " + attributes.getOrDefault("http.route", ""),
                context.getOrDefault(Instant.class, end),
                end,
                attributes.getOrDefault("http.response.status_code", "").startsWith("5"),
                attributes));
    }

    private String digits(int bytes) {
        var drawn = new byte[bytes];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
