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

/** POST /chat/completions, streamed, in the form that compatible servers share. */
record CompletionsModel(ModelName name, Access access, Wire wire) implements ChatModel {
    @Override
    public Reply reply(Prompt prompt, Hearing hearing) {
        hearing.begins();
        return wire.call(
                Bearer.post(access, "/chat/completions", body(prompt)),
                answer -> new CompletionStream(name, hearing).read(new Events(answer.body())));
    }

    private ObjectNode body(Prompt prompt) {
        var body = Json.object().put("model", name.model()).put("max_tokens", prompt.longest());
        var messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", prompt.system());
        messages.addObject().put("role", "user").put("content", prompt.user());
        var schema = prompt.schema();
        if (schema != null)
            body.putObject("response_format")
                    .put("type", "json_schema")
                    .putObject("json_schema")
                    .put("name", schema.name())
                    .put("strict", true)
                    .set("schema", Json.own(schema.json()));
        body.put("stream", true).putObject("stream_options").put("include_usage", true);
        return body;
    }
}
