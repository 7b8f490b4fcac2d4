package dev.sartor.platform.reporting;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A logged failure as Sentry takes it (https://develop.sentry.dev/sdk/data-model/envelopes/): its kind and its place. What it
 * says is left out, because that may repeat what a person sent; so is everything that is filled into the log's own words.
 */
final class FailureEvent {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_CAUSES = 10;

    private final String id;
    private final ILoggingEvent logged;

    FailureEvent(ILoggingEvent logged, RandomGenerator random) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        this.id = HexFormat.of().formatHex(bytes);
        this.logged = logged;
    }

    /** Header, item header and event, a line each. */
    String envelope(String release, String environment) {
        var event = event(release, environment).toString();
        var header = JSON.createObjectNode().put("event_id", id);
        var item = JSON.createObjectNode().put("type", "event").put("content_type", "application/json");
        return header + "\n" + item + "\n" + event + "\n";
    }

    private ObjectNode event(String release, String environment) {
        var event = JSON.createObjectNode()
                .put("event_id", id)
                .put("timestamp", logged.getInstant().toString())
                .put("platform", "java")
                .put("level", "error")
                .put("logger", logged.getLoggerName())
                .put("release", release)
                .put("environment", environment);
        event.putObject("logentry").put("message", logged.getMessage());
        var chain = event.putObject("exception").putArray("values");
        var causes = new ArrayList<IThrowableProxy>();
        var seen = Collections.<IThrowableProxy>newSetFromMap(new IdentityHashMap<>());
        for (@Nullable IThrowableProxy cause = logged.getThrowableProxy();
                cause != null && seen.add(cause) && causes.size() < MOST_CAUSES;
                cause = cause.getCause()) causes.add(cause);
        // the innermost cause first, as Sentry reads it
        for (var cause : causes.reversed()) tell(cause, chain.addObject());
        return event;
    }

    private static void tell(IThrowableProxy cause, ObjectNode told) {
        var name = cause.getClassName();
        int dot = name.lastIndexOf('.');
        told.put("type", name.substring(dot + 1)).put("module", dot < 0 ? "" : name.substring(0, dot));
        ArrayNode frames = told.putObject("stacktrace").putArray("frames");
        var steps = cause.getStackTraceElementProxyArray();
        for (int i = steps.length - 1; i >= 0; i--) {
            var step = steps[i].getStackTraceElement();
            frames.addObject()
                    .put("module", step.getClassName())
                    .put("function", step.getMethodName())
                    .put("lineno", step.getLineNumber())
                    .put("in_app", step.getClassName().startsWith("dev.sartor."));
        }
    }
}
