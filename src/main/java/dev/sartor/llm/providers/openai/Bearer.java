package dev.sartor.llm.providers.openai;

import dev.sartor.fetching.http.Call;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.wire.Json;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A call that carries its key as a bearer token. */
final class Bearer {
    private Bearer() {}

    static Call post(Access access, String path, ObjectNode body) {
        var headers = new HashMap<>(Map.of("content-type", "application/json", "accept", "text/event-stream"));
        if (access.key() != null) headers.put("authorization", "Bearer " + access.key());
        return new Call("POST", access.at(path), headers, Json.bytes(body));
    }
}
