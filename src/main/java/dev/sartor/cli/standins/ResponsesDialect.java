package dev.sartor.cli.standins;

import java.util.ArrayList;
import java.util.List;

/** OpenAI's Responses API. */
public final class ResponsesDialect extends Dialect {
    private static final String USAGE =
            "\"usage\":{\"input_tokens\":125,\"input_tokens_details\":{\"cached_tokens\":100},\"output_tokens\":40,\"total_tokens\":165}";

    @Override
    public String provider() {
        return "openai";
    }

    @Override
    public String model() {
        return "gpt-6-sol";
    }

    @Override
    protected List<String> pieces(List<String> text) {
        var out = begun(text);
        out.add(typed("response.completed", "\"response\":{\"id\":\"resp_1\",\"status\":\"completed\"," + USAGE + "}"));
        return out;
    }

    @Override
    protected List<String> cut(List<String> text) {
        var out = begun(text);
        out.add(typed(
                "response.incomplete",
                "\"response\":{\"status\":\"incomplete\",\"incomplete_details\":{\"reason\":\"max_output_tokens\"},"
                        + USAGE + "}"));
        return out;
    }

    @Override
    protected List<String> refusal() {
        var out = begun(List.of());
        out.add(typed("response.refusal.delta", "\"delta\":\"I can't\""));
        out.add(typed("response.completed", "\"response\":{\"status\":\"completed\"," + USAGE + "}"));
        return out;
    }

    @Override
    protected List<String> midway(List<String> text) {
        var out = begun(text);
        out.add(typed(
                "response.failed",
                "\"response\":{\"status\":\"failed\",\"error\":{\"code\":\"server_error\",\"message\":\"x\"}}"));
        return out;
    }

    @Override
    protected String error(String type, String code) {
        return "{\"error\":{\"message\":\"x\",\"type\":\"" + type + "\",\"param\":null,\"code\":\"" + code + "\"}}";
    }

    private static List<String> begun(List<String> text) {
        var out = new ArrayList<>(
                List.of(typed("response.created", "\"response\":{\"id\":\"resp_1\",\"status\":\"in_progress\"}")));
        for (var piece : text)
            out.add(typed(
                    "response.output_text.delta",
                    "\"item_id\":\"m1\",\"output_index\":0,\"content_index\":0,\"delta\":" + quoted(piece)));
        return out;
    }

    private static String typed(String type, String rest) {
        return event(type, "{\"type\":\"" + type + "\",\"sequence_number\":1," + rest + "}");
    }
}
