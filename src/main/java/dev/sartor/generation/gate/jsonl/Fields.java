package dev.sartor.generation.gate.jsonl;

import dev.sartor.kernel.BadInput;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object; a field of another type than asked for is bad input, not an empty one.
 *
 * @param name what reasons call the object: "line 3", "fact 1 of line 3"
 */
record Fields(JsonNode node, String name) {
    /** Null where there is none, or it is blank or null. */
    @Nullable
    String text(String key) {
        var value = node.path(key);
        if (value.isMissingNode() || value.isNull()) return null;
        if (!value.isString()) throw wrong(key, "a text", "Put it in quotes.");
        return value.stringValue().isBlank() ? null : value.stringValue();
    }

    /** A text or a whole number, as text. */
    @Nullable
    String name(String key) {
        var value = node.path(key);
        return value.isIntegralNumber() ? value.asString() : text(key);
    }

    /** In the order given; empty where there is none. */
    Set<String> texts(String key) {
        var value = node.path(key);
        var out = new LinkedHashSet<String>();
        if (value.isMissingNode() || value.isNull()) return out;
        if (!value.isArray()) throw wrong(key, "a list", "Write it in square brackets.");
        for (var each : value) {
            if (!each.isString()) throw wrong(key, "a list of texts", "Put each of them in quotes.");
            out.add(each.stringValue());
        }
        return out;
    }

    private BadInput wrong(String key, String wanted, String remedy) {
        var capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return new BadInput("%s has a \"%s\" that is not %s.".formatted(capital, key, wanted), remedy);
    }
}
