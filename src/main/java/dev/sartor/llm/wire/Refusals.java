package dev.sartor.llm.wire;

import dev.sartor.llm.Fault;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which fault an error is, by its status and by the words that providers give programs: Anthropic's {@code error.type} and
 * {@code error.details.error_code}, OpenAI's {@code error.type} and {@code error.code}.
 */
public final class Refusals {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> SPENT = Set.of(
            "insufficient_quota",
            "credit_balance_exhausted",
            "organization_spend_limit_exceeded",
            "project_spend_limit_exceeded",
            "organization_usage_limit_exceeded",
            "enforced_spend_limit_reached",
            "billing_error",
            "billing_not_active",
            "billing_hard_limit_reached");
    private static final Set<String> TOO_LONG =
            Set.of("request_too_large", "context_length_exceeded", "string_above_max_length");
    private static final Set<String> BUSY = Set.of("overloaded_error", "server_overloaded", "engine_overloaded");

    private Refusals() {}

    /** @param retryAfter seconds, as the header says them; dates are not honoured */
    static Fault fault(int status, @Nullable String retryAfter, String body) {
        var words = words(body);
        var wait = seconds(retryAfter);
        if (has(words, SPENT) || status == 402) return new Fault.Spent();
        if (has(words, TOO_LONG) || status == 413) return new Fault.TooLong();
        if (has(words, BUSY)) return new Fault.Overloaded(wait);
        return switch (status) {
            case 401, 403 -> new Fault.Denied();
            case 408, 504 -> new Fault.TooSlow();
            case 429 -> new Fault.Throttled(wait);
            case 503, 529 -> new Fault.Overloaded(wait);
            default -> status >= 500 ? new Fault.Broke() : new Fault.Misunderstood();
        };
    }

    /** An error that comes in the middle of an answer, after the status said that all is well. */
    public static Fault midway(JsonNode error) {
        var words = new HashSet<String>();
        collect(error, words, 0);
        if (has(words, SPENT)) return new Fault.Spent();
        if (has(words, TOO_LONG)) return new Fault.TooLong();
        if (has(words, BUSY)) return new Fault.Overloaded(null);
        if (words.contains("rate_limit_error") || words.contains("rate_limit_exceeded"))
            return new Fault.Throttled(null);
        return new Fault.Broke();
    }

    private static boolean has(Set<String> words, Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }

    private static Set<String> words(String body) {
        var words = new HashSet<String>();
        try {
            collect(JSON.readTree(body), words, 0);
        } catch (JacksonException e) {
            // a page of a proxy: the status has to do
        }
        return words;
    }

    private static void collect(JsonNode node, Set<String> into, int depth) {
        if (depth > 4) return;
        for (var name : new String[] {"type", "code", "error_code"})
            if (node.path(name).isString())
                into.add(node.path(name).stringValue().toLowerCase(Locale.ROOT));
        for (var child : node) if (child.isObject()) collect(child, into, depth + 1);
    }

    private static @Nullable Duration seconds(@Nullable String header) {
        if (header == null || !header.strip().matches("\\d{1,6}(\\.\\d{1,3})?")) return null;
        return Duration.ofMillis((long) (Double.parseDouble(header.strip()) * 1000));
    }
}
