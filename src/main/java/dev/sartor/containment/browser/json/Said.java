package dev.sartor.containment.browser.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One message of a browser: an answer to a command, by its number, or an event, by its name. */
public final class Said {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode tree;

    private Said(JsonNode tree) {
        this.tree = tree;
    }

    /** @throws IOException when it is no JSON: the browser is not in its right mind */
    public static Said read(byte[] message) throws IOException {
        try {
            return new Said(JSON.readTree(message));
        } catch (JacksonException e) {
            throw new IOException("no message", e);
        }
    }

    /** A command as it is sent.
     * @param session empty for the browser's own */
    public static byte[] command(long number, String session, String method, Map<String, ?> parameters) {
        var whole = new LinkedHashMap<String, Object>(Map.of("id", number, "method", method, "params", parameters));
        if (!session.isEmpty()) whole.put("sessionId", session);
        return JSON.writeValueAsBytes(whole);
    }

    /** The number of the command that it answers; -1 for an event. */
    public long number() {
        return tree.path("id").asLong(-1);
    }

    /** The event's name; empty for an answer. */
    public String event() {
        return tree.path("method").asString("");
    }

    public boolean isRefusal() {
        return tree.has("error");
    }

    /** @param path names with slashes before each, from the message's root (RFC 6901) */
    public String text(String path) {
        return tree.at(path).asString("");
    }

    public Optional<Integer> number(String path) {
        var found = tree.at(path);
        return found.isNumber() ? Optional.of(found.asInt()) : Optional.empty();
    }

    /** Texts by name. */
    public Map<String, String> texts(String path) {
        var out = new LinkedHashMap<String, String>();
        tree.at(path)
                .properties()
                .forEach(each -> out.put(each.getKey(), each.getValue().asString("")));
        return out;
    }

    /** The several things that stand there. */
    public List<Said> each(String path) {
        return tree.at(path).valueStream().map(Said::new).toList();
    }
}
