package dev.sartor.llm.wire;

import dev.sartor.llm.Fault;
import dev.sartor.llm.ModelFailed;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as it goes over the wire. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** @throws ModelFailed when a provider sends what is no JSON: it broke */
    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new ModelFailed(new Fault.Broke());
        }
    }

    /** What we wrote ourselves, such as a schema. */
    public static JsonNode own(String text) {
        return MAPPER.readTree(text);
    }

    public static byte[] bytes(ObjectNode node) {
        return MAPPER.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : "";
    }

    public static long number(JsonNode node) {
        return node.isNumber() ? node.longValue() : 0;
    }
}
