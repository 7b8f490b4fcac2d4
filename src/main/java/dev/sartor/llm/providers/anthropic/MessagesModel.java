package dev.sartor.llm.providers.anthropic;

import dev.sartor.fetching.http.Call;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.wire.Events;
import dev.sartor.llm.wire.Json;
import dev.sartor.llm.wire.Wire;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** POST /v1/messages, version 2023-06-01, streamed; the system prompt is kept ready by the provider. */
record MessagesModel(ModelName name, Access access, Wire wire) implements ChatModel {
    @Override
    public Reply reply(Prompt prompt, Hearing hearing) {
        String key = Objects.requireNonNullElse(access.key(), "");
        var headers = Map.of(
                "content-type", "application/json",
                "accept", "text/event-stream",
                "anthropic-version", "2023-06-01",
                "x-api-key", key);
        var call = new Call("POST", access.at("/v1/messages"), headers, Json.bytes(body(prompt)));
        hearing.begins();
        return wire.call(call, answer -> new MessageStream(name, hearing).read(new Events(answer.body())));
    }

    private ObjectNode body(Prompt prompt) {
        var body = Json.object().put("model", name.model()).put("max_tokens", prompt.longest());
        body.putArray("system")
                .addObject()
                .put("type", "text")
                .put("text", prompt.system())
                .putObject("cache_control")
                .put("type", "ephemeral");
        body.putArray("messages").addObject().put("role", "user").put("content", prompt.user());
        var schema = prompt.schema();
        if (schema != null)
            body.putObject("output_config")
                    .putObject("format")
                    .put("type", "json_schema")
                    .set("schema", Json.own(schema.json()));
        return body.put("stream", true);
    }
}
