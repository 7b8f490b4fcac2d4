package dev.sartor.llm.providers.openai;

import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.wire.Events;
import dev.sartor.llm.wire.Json;
import dev.sartor.llm.wire.Wire;
import tools.jackson.databind.node.ObjectNode;

/** POST /responses, streamed; nothing is kept by the provider for later. */
record ResponsesModel(ModelName name, Access access, Wire wire) implements ChatModel {
    @Override
    public Reply reply(Prompt prompt, Hearing hearing) {
        hearing.begins();
        return wire.call(
                Bearer.post(access, "/responses", body(prompt)),
                answer -> new ResponseStream(name, hearing).read(new Events(answer.body())));
    }

    private ObjectNode body(Prompt prompt) {
        var body = Json.object()
                .put("model", name.model())
                .put("instructions", prompt.system())
                .put("input", prompt.user())
                .put("max_output_tokens", prompt.longest())
                .put("store", false)
                .put("stream", true);
        var schema = prompt.schema();
        if (schema != null)
            body.putObject("text")
                    .putObject("format")
                    .put("type", "json_schema")
                    .put("name", schema.name())
                    .put("strict", true)
                    .set("schema", Json.own(schema.json()));
        return body;
    }
}
