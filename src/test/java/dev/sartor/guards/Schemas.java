package dev.sartor.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Holds answers to what the description says of them: the part of JSON Schema 2020-12 that ours is written in.
 *
 * @param description of the whole API
 */
record Schemas(JsonNode description) {
    /** @return the schema of what the operation answers when all is well; nothing where it answers with no JSON */
    Optional<JsonNode> answer(Operation operation) {
        return described(operation, "2\\d\\d");
    }

    /** The same of its failures. */
    Optional<JsonNode> problem(Operation operation) {
        return described(operation, "default");
    }

    private Optional<JsonNode> described(Operation operation, String status) {
        var responses = description
                .get("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(java.util.Locale.ROOT))
                .path("responses");
        for (var each : responses.properties())
            if (each.getKey().matches(status))
                for (var content : each.getValue().path("content"))
                    if (content.has("schema")) return Optional.of(content.get("schema"));
        return Optional.empty();
    }

    /** @return where the value is not as it should be, and how; nothing when it is */
    List<String> faults(JsonNode schema, JsonNode value) {
        var faults = new ArrayList<String>();
        look(schema, value, "", faults);
        return faults;
    }

    private void look(JsonNode schema, JsonNode value, String at, List<String> faults) {
        if (schema.has("$ref")) {
            var name = schema.get("$ref").asString();
            if (!name.endsWith("/JsonNode")) look(description.at(name.substring(1)), value, at, faults);
            return;
        }
        for (var word : List.of("oneOf", "anyOf"))
            if (schema.has(word)
                    && schema.get(word)
                            .valueStream()
                            .noneMatch(one -> faults(one, value).isEmpty()))
                faults.add(at + " is none of what it may be: " + value);
        for (var each : schema.path("allOf")) look(each, value, at, faults);
        if (!hasType(schema.path("type"), value)) {
            faults.add(at + " is no " + schema.get("type") + ": " + value);
            return;
        }
        if (schema.has("enum")
                && !value.isNull()
                && schema.get("enum").valueStream().noneMatch(value::equals))
            faults.add(at + " is none of " + schema.get("enum") + ": " + value);
        if (value.isArray()) for (var each : value) look(schema.path("items"), each, at + "[]", faults);
        if (value.isObject()) members(schema, value, at, faults);
    }

    private void members(JsonNode schema, JsonNode value, String at, List<String> faults) {
        for (var required : schema.path("required"))
            if (!value.has(required.asString())) faults.add(at + " lacks " + required.asString());
        var told = schema.path("properties");
        var more = schema.path("additionalProperties");
        for (var member : value.properties()) {
            var name = at + "/" + member.getKey();
            if (told.has(member.getKey())) look(told.get(member.getKey()), member.getValue(), name, faults);
            else if (more.isObject()) look(more, member.getValue(), name, faults);
            else if (!told.isMissingNode()) faults.add(name + " is not described");
        }
    }

    private static boolean hasType(JsonNode type, JsonNode value) {
        if (type instanceof MissingNode) return true;
        Set<String> types = new TreeSet<>();
        if (type.isArray()) type.forEach(each -> types.add(each.asString()));
        else types.add(type.asString());
        return types.contains(
                        switch (value.getNodeType()) {
                            case ARRAY -> "array";
                            case BOOLEAN -> "boolean";
                            case NULL -> "null";
                            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
                            case OBJECT -> "object";
                            default -> "string";
                        })
                || (value.isIntegralNumber() && types.contains("number"));
    }
}
