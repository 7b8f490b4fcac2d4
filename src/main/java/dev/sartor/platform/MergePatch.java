package dev.sartor.platform;

import dev.sartor.kernel.Failure;
import dev.sartor.platform.json.JsonFailures;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396): what the patch names is set, what it names as null is taken away. */
public final class MergePatch {
    private final JsonMapper json;

    /** @param json the strict one of the requests */
    public MergePatch(JsonMapper json) {
        this.json = json;
    }

    /**
     * @return {@code current} with the patch applied, read as strictly as a whole body
     * @throws Failure (422) when the outcome is none of {@code current}'s type
     */
    public <T> T patched(T current, JsonNode patch) {
        if (!patch.isObject()) throw Failure.invalid("body", "must be an object");
        try {
            @SuppressWarnings("unchecked")
            var type = (Class<T>) current.getClass();
            return json.treeToValue(merged(json.valueToTree(current), patch), type);
        } catch (JacksonException e) {
            throw JsonFailures.of(e);
        }
    }

    /** The algorithm of RFC 7396, section 2; neither argument is changed. */
    public static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) return patch;
        var outcome = target instanceof ObjectNode whole ? whole.deepCopy() : JsonNodeFactory.instance.objectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) outcome.remove(change.getKey());
            else {
                var before = outcome.get(change.getKey());
                outcome.set(
                        change.getKey(),
                        merged(before == null ? JsonNodeFactory.instance.objectNode() : before, change.getValue()));
            }
        });
        return outcome;
    }
}
