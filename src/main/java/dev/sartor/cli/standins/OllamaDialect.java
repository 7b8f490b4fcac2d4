package dev.sartor.cli.standins;

import java.util.ArrayList;
import java.util.List;

/** Ollama's chat, one JSON object a line. */
public final class OllamaDialect extends Dialect {
    @Override
    public String provider() {
        return "ollama";
    }

    @Override
    public String model() {
        return "qwen3:8b";
    }

    @Override
    protected String stream() {
        return "application/x-ndjson";
    }

    @Override
    protected List<String> pieces(List<String> text) {
        return all(text, "stop");
    }

    @Override
    protected List<String> cut(List<String> text) {
        return all(text, "length");
    }

    /** A model of one's own says it in words, which have no shape. */
    @Override
    protected List<String> refusal() {
        return all(List.of("I can't help with that."), "stop");
    }

    @Override
    protected List<String> midway(List<String> text) {
        var out = new ArrayList<>(all(text, "stop").subList(0, 2));
        out.add("{\"error\":\"an error was encountered while running the model\"}\n");
        return out;
    }

    @Override
    protected String error(String type, String code) {
        return "{\"error\":\"" + type + "\"}";
    }

    @Override
    public boolean knows(Mishap mishap) {
        return mishap != Mishap.REFUSAL && mishap != Mishap.SPEND_LIMIT && mishap != Mishap.QUOTA;
    }

    private static List<String> all(List<String> text, String reason) {
        var out = new ArrayList<String>();
        for (var piece : text)
            out.add(
                    "{\"model\":\"qwen3:8b\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":"
                            + quoted(piece) + "},\"done\":false}\n");
        out.add(
                "{\"model\":\"qwen3:8b\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,\"done_reason\":\""
                        + reason + "\",\"prompt_eval_count\":125,\"eval_count\":40}\n");
        return out;
    }
}
