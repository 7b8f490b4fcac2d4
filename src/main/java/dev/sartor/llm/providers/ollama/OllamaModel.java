package dev.sartor.llm.providers.ollama;

import dev.sartor.fetching.http.Call;
import dev.sartor.fetching.http.Exchange;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Fault;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import dev.sartor.llm.Usage;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.wire.Answer;
import dev.sartor.llm.wire.Json;
import dev.sartor.llm.wire.Wire;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** POST /api/chat, streamed as one JSON object a line; the last one says why it ended and how many tokens it took. */
record OllamaModel(ModelName name, Access access, Wire wire) implements ChatModel {
    /** Its own default forgets the beginning of a prompt of ours. */
    private static final int LEAST_CONTEXT = 16_384;

    @Override
    public Reply reply(Prompt prompt, Hearing hearing) {
        var headers = Map.of("content-type", "application/json", "accept", "application/x-ndjson");
        hearing.begins();
        var call = new Call("POST", access.at("/api/chat"), headers, Json.bytes(body(prompt)));
        return wire.call(call, answer -> read(answer, new Answer(name, hearing)));
    }

    private ObjectNode body(Prompt prompt) {
        var body = Json.object().put("model", name.model()).put("stream", true);
        var messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", prompt.system());
        messages.addObject().put("role", "user").put("content", prompt.user());
        if (prompt.schema() != null) body.set("format", Json.own(prompt.schema().json()));
        body.putObject("options").put("num_predict", prompt.longest()).put("num_ctx", LEAST_CONTEXT);
        return body;
    }

    private static Reply read(Exchange exchange, Answer answer) throws IOException {
        var in = new BufferedReader(new InputStreamReader(exchange.body(), StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isBlank()) continue;
            var chunk = Json.read(line);
            if (chunk.has("error")) throw answer.failed(new Fault.Broke());
            answer.add(Json.text(chunk.path("message").path("content")));
            if (chunk.path("done").asBoolean(false)) return ended(chunk, answer);
        }
        throw answer.failed(new Fault.BrokenOff());
    }

    private static Reply ended(JsonNode last, Answer answer) {
        answer.used(new Usage(Json.number(last.path("prompt_eval_count")), 0, 0, Json.number(last.path("eval_count"))));
        if (Json.text(last.path("done_reason")).equals("length")) throw answer.failed(new Fault.CutShort());
        return answer.whole();
    }
}
