package dev.sartor.tailoring.report.json;

import dev.sartor.model.report.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a language model had to do with the documents; null when none was asked. */
final class WritingJson {
    private WritingJson() {}

    static JsonNode of(@Nullable Writing writing) {
        if (writing == null) return JsonNodeFactory.instance.nullNode();
        var json = Json.object();
        json.put("asked", writing.asked());
        writing.answered().forEach(json.putArray("answered")::add);
        writing.prompts().forEach(json.putArray("prompts")::add);
        json.put("offered", writing.offered());
        json.put("kept", writing.kept());
        json.put("mended", writing.mended());
        json.put("tokensRead", writing.read());
        json.put("tokensWritten", writing.written());
        json.put("cost", writing.cost());
        writing.faults().forEach(json.putArray("faults")::add);
        writing.notes().forEach(json.putArray("notes")::add);
        return json;
    }
}
