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

/** The chunks of one completion, up to the one that says [DONE]; tokens are counted in the last chunk before it. */
final class CompletionStream {
    private final Answer answer;
    private String finish = "";
    private boolean declined;

    CompletionStream(ModelName by, Hearing hearing) {
        this.answer = new Answer(by, hearing);
    }

    Reply read(Events events) throws IOException {
        for (var event = events.next(); event.isPresent(); event = events.next()) {
            var data = event.get().data().strip();
            if (data.equals("[DONE]")) return ended();
            chunk(Json.read(data));
        }
        // some servers leave [DONE] out; without a reason to finish the answer was cut off
        if (finish.isEmpty()) throw answer.failed(new Fault.BrokenOff());
        return ended();
    }

    private void chunk(JsonNode chunk) {
        if (chunk.has("error")) throw answer.failed(Refusals.midway(chunk.path("error")));
        var choice = chunk.path("choices").path(0);
        answer.add(Json.text(choice.path("delta").path("content")));
        declined |= !Json.text(choice.path("delta").path("refusal")).isEmpty();
        var reason = Json.text(choice.path("finish_reason"));
        if (!reason.isEmpty()) finish = reason;
        if (chunk.path("usage").isObject()) count(chunk.path("usage"));
    }

    private void count(JsonNode usage) {
        long read = Json.number(usage.path("prompt_tokens_details").path("cached_tokens"));
        long input = Json.number(usage.path("prompt_tokens"));
        answer.used(new Usage(Math.max(0, input - read), read, 0, Json.number(usage.path("completion_tokens"))));
    }

    private Reply ended() {
        if (finish.equals("length")) throw answer.failed(new Fault.CutShort());
        if (declined || finish.equals("content_filter")) throw answer.failed(new Fault.Declined());
        return answer.whole();
    }
}
