package dev.sartor.cli.standins;

import dev.sartor.cli.standins.StandIn.Asked;
import dev.sartor.cli.standins.StandIn.Told;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How a provider's API speaks: its streams and its errors, as its documentation shows them. */
public abstract class Dialect {
    protected static final String SSE = "text/event-stream; charset=utf-8";

    /** The provider's id. */
    public abstract String provider();

    public abstract String model();

    /** The pieces of a whole answer, one a write. */
    protected abstract List<String> pieces(List<String> text);

    /** What ends an answer that reached its longest. */
    protected abstract List<String> cut(List<String> text);

    protected abstract List<String> refusal();

    protected abstract List<String> midway(List<String> text);

    /** An error's body. */
    protected abstract String error(String type, String code);

    protected String stream() {
        return SSE;
    }

    /** What the address is asked for besides the answer; null when this is the call for the answer. */
    protected @Nullable Told aside(Asked asked, String address) {
        return null;
    }

    /** Whether the mishap can befall this provider; others cannot tell it from the rest. */
    public boolean knows(Mishap mishap) {
        return true;
    }

    /**
     * The pieces of a whole answer, as they travel.
     *
     * @param text as the model says it, piece by piece
     */
    public List<String> whole(List<String> text) {
        return pieces(text);
    }

    public Told says(Asked asked, String address, String text) {
        var aside = aside(asked, address);
        return aside != null ? aside : told(pieces(split(text)));
    }

    /** How the mishap shows on the wire. */
    public Told suffers(Asked asked, String address, Mishap mishap) {
        var json = "{\"lines\":[{\"line\":\"L1\",\"text\":\"Ran it.\",\"facts\":[\"F1\"]}]}";
        var aside = aside(asked, address);
        if (aside != null) return aside;
        return switch (mishap) {
            case THROTTLED -> fails(429, "rate_limit_error", "rate_limit_exceeded", "Retry-After", "2");
            case SPEND_LIMIT -> fails(429, "rate_limit_error", "enforced_spend_limit_reached");
            case QUOTA -> fails(429, "insufficient_quota", "insufficient_quota");
            case OVERLOADED -> fails(529, "overloaded_error", "");
            case SERVER_ERROR -> fails(500, "api_error", "");
            case WRONG_KEY -> fails(401, "authentication_error", "invalid_api_key");
            case TOO_LARGE -> fails(413, "request_too_large", "");
            case SILENCE -> out -> Thread.sleep(60_000);
            case RESET ->
                out -> {
                    out.stream(stream());
                    out.chunk(pieces(split(json)).getFirst());
                    out.reset();
                };
            case DRIP ->
                out -> {
                    out.stream(stream());
                    while (true) {
                        out.chunk(stream().equals(SSE) ? ": \n\n" : "\n");
                        Thread.sleep(20);
                    }
                };
            case ERROR_MIDWAY -> told(midway(split(json)));
            case TRUNCATED -> told(pieces(split(json.substring(0, json.length() - 9))));
            case CUT_SHORT -> told(cut(split(json)));
            case REFUSAL -> told(refusal());
            case EMPTY -> told(pieces(List.of()));
            case WRONG_SHAPE -> told(pieces(List.of("{\"rows\": [1, 2]}")));
            case ENDLESS ->
                out -> {
                    out.stream(stream());
                    var piece = pieces(List.of("word ".repeat(4000))).stream()
                            .filter(p -> p.contains("word"))
                            .findFirst()
                            .orElseThrow();
                    while (true) out.chunk(piece);
                };
        };
    }

    private Told fails(int status, String type, String code, String... headers) {
        return out -> out.whole(status, "application/json", error(type, code), headers);
    }

    private Told told(List<String> pieces) {
        return out -> {
            out.stream(stream());
            for (var piece : pieces) out.chunk(piece);
            out.end();
        };
    }

    private static List<String> split(String text) {
        var out = new ArrayList<String>();
        for (int at = 0; at < text.length(); at += 7) out.add(text.substring(at, Math.min(text.length(), at + 7)));
        return out;
    }

    protected static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    protected static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }
}
