package dev.sartor.llm.providers.replicate;

import dev.sartor.fetching.http.Call;
import dev.sartor.fetching.http.Exchange;
import dev.sartor.kernel.BadInput;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Fault;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import dev.sartor.llm.Usage;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.wire.Answer;
import dev.sartor.llm.wire.Events;
import dev.sartor.llm.wire.Json;
import dev.sartor.llm.wire.Wire;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A prediction is made, its output heard as events, and its tokens asked for when it is done. Replicate knows no schemas, so
 * the prompt tells the shape.
 */
record PredictionModel(ModelName name, Access access, Wire wire) implements ChatModel {
    private static final int MOST = 1 << 20;

    PredictionModel {
        if (!name.model().matches("[\\w.-]+/[\\w.-]+"))
            throw new BadInput(
                    "\"" + name.model() + "\" is no model of Replicate.", "Name it as owner/name, without a version.");
    }

    @Override
    public Reply reply(Prompt prompt, Hearing hearing) {
        hearing.begins();
        var path = "/v1/models/" + name.model() + "/predictions";
        var made = wire.call(call("POST", access.at(path), Json.bytes(body(prompt))), PredictionModel::json);
        var urls = made.path("urls");
        var stream = Json.text(urls.path("stream"));
        if (stream.isEmpty()) throw new ModelFailed(new Fault.Misunderstood()); // this model does not stream
        var answer = new Answer(name, hearing);
        wire.call(call("GET", theirs(stream), null), heard -> new Output(answer).read(new Events(heard.body())));
        answer.used(usage(Json.text(urls.path("get"))));
        return answer.whole();
    }

    private static JsonNode json(Exchange answer) throws IOException {
        return Json.read(new String(answer.body().readNBytes(MOST), StandardCharsets.UTF_8));
    }

    /** What it took is worth a call, but not the answer. */
    private Usage usage(String address) {
        if (address.isEmpty()) return Usage.NONE;
        try {
            var metrics = wire.call(call("GET", theirs(address), null), PredictionModel::json)
                    .path("metrics");
            return new Usage(
                    Json.number(metrics.path("input_token_count")),
                    0,
                    0,
                    Json.number(metrics.path("output_token_count")));
        } catch (ModelFailed e) {
            return Usage.NONE;
        }
    }

    private Call call(String method, URI address, byte @Nullable [] body) {
        var headers = new HashMap<>(Map.of("accept", body == null ? "text/event-stream" : "application/json"));
        headers.put("authorization", "Bearer " + Objects.requireNonNullElse(access.key(), ""));
        if (body != null) headers.put("content-type", "application/json");
        return new Call(method, address, headers, body);
    }

    /** The key goes to no machine but theirs, whatever an answer says. */
    private URI theirs(String address) {
        try {
            var uri = URI.create(address);
            var base = access.at("").getHost();
            var host = Objects.requireNonNullElse(uri.getHost(), "");
            if (host.equals(base) || (host.endsWith(".replicate.com") && "https".equals(uri.getScheme()))) return uri;
        } catch (IllegalArgumentException e) {
            throw new ModelFailed(new Fault.Broke());
        }
        throw new ModelFailed(new Fault.Broke());
    }

    private static ObjectNode body(Prompt prompt) {
        var body = Json.object();
        var schema = prompt.schema();
        var shape = schema == null
                ? ""
                : "\n\nAnswer with one JSON object and nothing else, of this JSON Schema:\n" + schema.json();
        body.putObject("input")
                .put("system_prompt", prompt.system())
                .put("prompt", prompt.user() + shape)
                .put("max_tokens", prompt.longest());
        return body.put("stream", true);
    }
}
