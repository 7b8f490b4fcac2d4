package dev.sartor.llm.providers.anthropic;

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

/** The events of one message, from message_start to message_stop. */
final class MessageStream {
    private final Answer answer;
    private String stop = "";

    MessageStream(ModelName by, Hearing hearing) {
        this.answer = new Answer(by, hearing);
    }

    Reply read(Events events) throws IOException {
        for (var event = events.next(); event.isPresent(); event = events.next()) {
            var data = Json.read(event.get().data());
            switch (Json.text(data.path("type"))) {
                case "message_start" -> count(data.path("message").path("usage"));
                case "content_block_delta" -> delta(data.path("delta"));
                case "message_delta" -> {
                    stop = Json.text(data.path("delta").path("stop_reason"));
                    count(data.path("usage"));
                }
                case "error" -> throw answer.failed(Refusals.midway(data.path("error")));
                case "message_stop" -> {
                    return ended();
                }
                default -> {} // pings, beginnings and ends of blocks, and what comes to be later
            }
        }
        throw answer.failed(new Fault.BrokenOff());
    }

    /** Thinking comes in blocks of its own and is no part of the answer. */
    private void delta(JsonNode delta) {
        if (Json.text(delta.path("type")).equals("text_delta")) answer.add(Json.text(delta.path("text")));
    }

    /** Counts are of the whole message so far; what is not named stays. */
    private void count(JsonNode usage) {
        var before = answer.usage();
        answer.used(new Usage(
                or(usage.path("input_tokens"), before.input()),
                or(usage.path("cache_read_input_tokens"), before.cacheRead()),
                or(usage.path("cache_creation_input_tokens"), before.cacheWritten()),
                or(usage.path("output_tokens"), before.output())));
    }

    private static long or(JsonNode count, long before) {
        return count.isNumber() ? count.longValue() : before;
    }

    private Reply ended() {
        return switch (stop) {
            case "max_tokens", "model_context_window_exceeded" -> throw answer.failed(new Fault.CutShort());
            case "refusal" -> throw answer.failed(new Fault.Declined());
            default -> answer.whole();
        };
    }
}
