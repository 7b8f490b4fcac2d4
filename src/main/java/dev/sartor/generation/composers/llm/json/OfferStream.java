package dev.sartor.generation.composers.llm.json;

import dev.sartor.llm.Hearing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds each offer in an answer as soon as its last brace has come; when a call begins anew, so does this. */
public final class OfferStream implements Hearing {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** Offers stand in a list of the one object that an answer is. */
    private static final int DEPTH = 2;

    private final Consumer<Offer> heard;
    private final Runnable begun;
    private final StringBuilder open = new StringBuilder();
    private int depth;
    private boolean quoted;
    private boolean escaped;

    /**
     * @param begun what was heard before counts no more
     * @param heard told every offer, once a call
     */
    public OfferStream(Runnable begun, Consumer<Offer> heard) {
        this.begun = begun;
        this.heard = heard;
    }

    @Override
    public void begins() {
        open.setLength(0);
        depth = 0;
        quoted = false;
        escaped = false;
        begun.run();
    }

    @Override
    public void hears(String text) {
        for (int i = 0; i < text.length(); i++) hear(text.charAt(i));
    }

    private void hear(char c) {
        if (depth >= DEPTH) open.append(c);
        if (quoted) {
            if (escaped) escaped = false;
            else if (c == '\\') escaped = true;
            else if (c == '"') quoted = false;
            return;
        }
        if (c == '"' && depth > 0) quoted = true;
        if (c == '{' && ++depth == DEPTH) open.append(c);
        if (c == '}' && depth-- == DEPTH) {
            told();
            open.setLength(0);
        }
    }

    private void told() {
        try {
            var node = JSON.readTree(open.toString());
            var line = node.path("line").isString()
                    ? node.path("line").stringValue()
                    : node.path("paragraph").asString("");
            var text = node.path("text").asString("");
            var remark = node.path("remark").asString("");
            if (text.isBlank() && remark.isBlank()) return;
            var change = node.path("change").asString("");
            heard.accept(
                    new Offer(line, text, handles(node.path("facts")), handles(node.path("posting")), remark, change));
        } catch (JacksonException e) {
            // no offer; whether the whole answer has its shape is looked at when it is whole
        }
    }

    private static List<String> handles(JsonNode list) {
        var out = new ArrayList<String>();
        for (var each : list)
            if (each.isString() && out.size() < 12) out.add(each.stringValue().strip());
        return out;
    }
}
