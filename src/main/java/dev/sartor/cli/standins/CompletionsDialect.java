package dev.sartor.cli.standins;

import java.util.ArrayList;
import java.util.List;

/** Chat Completions. */
public final class CompletionsDialect extends Dialect {
    @Override
    public String provider() {
        return "openai-compatible";
    }

    @Override
    public String model() {
        return "qwen3-32b";
    }

    @Override
    protected List<String> pieces(List<String> text) {
        return all(text, "stop");
    }

    @Override
    protected List<String> cut(List<String> text) {
        return all(text, "length");
    }

    @Override
    protected List<String> refusal() {
        return List.of(chunk("{\"refusal\":\"I can't\"}", "null"), chunk("{}", "\"stop\""), "data: [DONE]\n\n");
    }

    @Override
    protected List<String> midway(List<String> text) {
        var out = new ArrayList<>(all(text, "stop").subList(0, 3));
        out.add("data: {\"error\":{\"message\":\"x\",\"type\":\"server_error\",\"code\":null}}\n\n");
        return out;
    }

    @Override
    protected String error(String type, String code) {
        return "{\"error\":{\"message\":\"x\",\"type\":\"" + type + "\",\"param\":null,\"code\":\"" + code + "\"}}";
    }

    private static List<String> all(List<String> text, String finish) {
        var out = new ArrayList<String>();
        for (var piece : text) out.add(chunk("{\"content\":" + quoted(piece) + "}", "null"));
        out.add(chunk("{}", "\"" + finish + "\""));
        out.add(
                "data:"
                        + " {\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"choices\":[],\"usage\":{\"prompt_tokens\":125,\"completion_tokens\":40,\"prompt_tokens_details\":{\"cached_tokens\":100}}}\n\n");
        out.add("data: [DONE]\n\n");
        return out;
    }

    private static String chunk(String delta, String finish) {
        return "data: {\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"choices\":[{\"index\":0,\"delta\":" + delta
                + ",\"finish_reason\":" + finish + "}]}\n\n";
    }
}
