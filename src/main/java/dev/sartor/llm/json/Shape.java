package dev.sartor.llm.json;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks an answer against the part of JSON Schema that our prompts use: type, properties, required, additionalProperties:
 * false, items, enum. Whatever else a provider promises, this is what is relied on.
 */
public final class Shape {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode schema;

    private Shape(JsonNode schema) {
        this.schema = schema;
    }

    public static Shape of(String schema) {
        return new Shape(JSON.readTree(schema));
    }

    /**
     * The object in an answer, words and fences around it left out, when it has the shape; extra properties, which weaker
     * models add, are taken out.
     */
    public Optional<String> fitted(String answer) {
        int from = answer.indexOf('{');
        int to = answer.lastIndexOf('}');
        if (from < 0 || to < from) return Optional.empty();
        try {
            var found = JSON.readTree(answer.substring(from, to + 1));
            return fits(found, schema) ? Optional.of(JSON.writeValueAsString(found)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean fits(JsonNode value, JsonNode schema) {
        if (schema.has("enum") && !contains(schema.path("enum"), value)) return false;
        return switch (schema.path("type").asString("")) {
            case "object" -> value.isObject() && object(value, schema);
            case "array" -> value.isArray() && array(value, schema.path("items"));
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
    }

    private static boolean object(JsonNode value, JsonNode schema) {
        for (var name : schema.path("required")) if (!value.has(name.asString(""))) return false;
        var properties = schema.path("properties");
        if (value instanceof ObjectNode object)
            object.retain(properties.propertyStream().map(e -> e.getKey()).toList());
        return properties
                .propertyStream()
                .allMatch(e -> !value.has(e.getKey()) || fits(value.path(e.getKey()), e.getValue()));
    }

    private static boolean array(JsonNode value, JsonNode items) {
        for (var item : value) if (!fits(item, items)) return false;
        return true;
    }

    private static boolean contains(JsonNode choices, JsonNode value) {
        for (var choice : choices) if (choice.equals(value)) return true;
        return false;
    }
}
