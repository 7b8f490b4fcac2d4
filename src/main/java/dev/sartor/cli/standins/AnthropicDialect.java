package dev.sartor.cli.standins;

import java.util.ArrayList;
import java.util.List;

/** The Messages API. */
public final class AnthropicDialect extends Dialect {
    private static final String START = event(
            "message_start",
            "{\"type\":\"message_start\",\"message\":{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"content\":[],"
                    + "\"model\":\"claude-sonnet-5-5\",\"stop_reason\":null,\"usage\":{\"input_tokens\":25,"
                    + "\"cache_read_input_tokens\":100,\"cache_creation_input_tokens\":0,\"output_tokens\":1}}}");

    @Override
    public String provider() {
        return "anthropic";
    }

    @Override
    public String model() {
        return "claude-sonnet-5-5";
    }

    @Override
    protected List<String> pieces(List<String> text) {
        return all(text, "end_turn");
    }

    @Override
    protected List<String> cut(List<String> text) {
        return all(text, "max_tokens");
    }

    @Override
    protected List<String> refusal() {
        return all(List.of("I"), "refusal");
    }

    @Override
    protected List<String> midway(List<String> text) {
        var out = new ArrayList<>(all(text, "end_turn").subList(0, 5));
        out.add(event("error", "{\"type\":\"error\",\"error\":{\"type\":\"api_error\",\"message\":\"Internal\"}}"));
        return out;
    }

    @Override
    protected String error(String type, String code) {
        return "{\"type\":\"error\",\"error\":{\"type\":\"" + type
                + "\",\"message\":\"x\",\"details\":{\"error_code\":\"" + code + "\"}},\"request_id\":\"req_1\"}";
    }

    private static List<String> all(List<String> text, String stop) {
        var out = new ArrayList<>(List.of(START, event("ping", "{\"type\":\"ping\"}")));
        out.add(event(
                "content_block_start",
                "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}"));
        for (var piece : text)
            out.add(event(
                    "content_block_delta",
                    "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":"
                            + quoted(piece) + "}}"));
        out.add(event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}"));
        out.add(event(
                "message_delta",
                "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"" + stop
                        + "\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":40}}"));
        out.add(event("message_stop", "{\"type\":\"message_stop\"}"));
        return out;
    }
}
