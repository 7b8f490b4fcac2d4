package dev.sartor.tailoring.report.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The few shapes that the report's parts are made of. */
final class Json {
    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode array(List<T> values, Function<T, JsonNode> each) {
        var array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(each.apply(value)));
        return array;
    }

    static ArrayNode texts(List<String> values) {
        return array(values, JsonNodeFactory.instance::stringNode);
    }

    /** A share or score, to four decimals. */
    static JsonNode decimal(@Nullable Double value) {
        if (value == null || !Double.isFinite(value)) return JsonNodeFactory.instance.nullNode();
        var rounded =
                BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return JsonNodeFactory.instance.numberNode(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    /** A constant as people write it in JSON: {@code NOT_SAID} → {@code notSaid}. */
    static @Nullable String camel(@Nullable Enum<?> constant) {
        if (constant == null) return null;
        var words = constant.name().toLowerCase(Locale.ROOT).split("_");
        var out = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++)
            out.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        return out.toString();
    }
}
