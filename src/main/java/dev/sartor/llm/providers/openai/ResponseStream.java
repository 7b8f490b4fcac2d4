package dev.sartor.llm.providers.openai;

import dev.sartor.llm.Fault;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Reply;
import dev.sartor.llm.Usage;
import dev.sartor.llm.wire.Answer;
import dev.sartor.llm.wire.Events;
import dev.sartor.llm.wire.Json;
import dev.sartor.llm.wire.Refusals;
import java.io.IOException;
import tools.jackson.databind.JsonNode;

/** The events of one response; it ends with response.completed, response.incomplete or response.failed. */
final class ResponseStream {
    private final Answer answer;
    private boolean declined;

    ResponseStream(ModelName by, Hearing hearing) {
        this.answer = new Answer(by, hearing);
    }

    Reply read(Events events) throws IOException {
        for (var event = events.next(); event.isPresent(); event = events.next()) {
            var data = Json.read(event.get().data());
            switch (Json.text(data.path("type"))) {
                case "response.output_text.delta" -> answer.add(Json.text(data.path("delta")));
                case "response.refusal.delta", "response.refusal.done" -> declined = true;
                case "response.completed" -> {
                    count(data.path("response").path("usage"));
                    if (declined) throw answer.failed(new Fault.Declined());
                    return answer.whole();
                }
                case "response.incomplete" -> throw incomplete(data.path("response"));
                case "response.failed" ->
                    throw answer.failed(Refusals.midway(data.path("response").path("error")));
                case "error" -> throw answer.failed(Refusals.midway(data));
                default -> {} // begun, in progress, parts added and done
            }
        }
        throw answer.failed(new Fault.BrokenOff());
    }

    private RuntimeException incomplete(JsonNode response) {
        count(response.path("usage"));
        var reason = Json.text(response.path("incomplete_details").path("reason"));
        return answer.failed(reason.equals("content_filter") ? new Fault.Declined() : new Fault.CutShort());
    }

    private void count(JsonNode usage) {
        long read = Json.number(usage.path("input_tokens_details").path("cached_tokens"));
        long input = Json.number(usage.path("input_tokens"));
        answer.used(new Usage(Math.max(0, input - read), read, 0, Json.number(usage.path("output_tokens"))));
    }
}
