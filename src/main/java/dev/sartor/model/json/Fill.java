package dev.sartor.model.json;

import dev.sartor.kernel.Extras;
import dev.sartor.kernel.PartialDate;
import dev.sartor.kernel.Period;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object while it is written: what is absent is left out. */
final class Fill {
    private final ObjectNode object = JsonNodeFactory.instance.objectNode();
    private final ObjectNode ours = JsonNodeFactory.instance.objectNode();
    private final boolean withOurs;

    Fill(boolean withOurs) {
        this.withOurs = withOurs;
    }

    boolean withOurs() {
        return withOurs;
    }

    Fill put(String key, @Nullable String value) {
        if (value != null) object.put(key, value);
        return this;
    }

    Fill put(String key, @Nullable PartialDate value) {
        return put(key, value == null ? null : value.toString());
    }

    Fill put(Period period) {
        return put("startDate", period.start()).put("endDate", period.end());
    }

    Fill put(String key, List<String> values) {
        if (!values.isEmpty()) values.forEach(object.putArray(key)::add);
        return this;
    }

    Fill put(String key, JsonNode node) {
        object.set(key, node);
        return this;
    }

    /** Under {@code x-sartor}, and only for the person's own files. */
    void ours(String key, @Nullable String value) {
        if (withOurs && value != null) ours.put(key, value);
    }

    /** Under {@code x-sartor}, whoever reads it. */
    ObjectNode shown() {
        return ours;
    }

    ObjectNode with(Extras extras) {
        extras.values().forEach((key, value) -> {
            if (key.equals(Fields.OURS) && value instanceof Map<?, ?> map)
                map.forEach((k, v) -> ours.set(String.valueOf(k), node(v)));
            else if (!object.has(key)) object.set(key, node(value));
        });
        if (!ours.isEmpty()) object.set(Fields.OURS, ours);
        return object;
    }

    static JsonNode node(@Nullable Object value) {
        var f = JsonNodeFactory.instance;
        return switch (value) {
            case null -> f.nullNode();
            case String s -> f.stringNode(s);
            case Boolean b -> f.booleanNode(b);
            case Integer i -> f.numberNode(i);
            case Long l -> f.numberNode(l);
            case BigInteger i -> f.numberNode(i);
            case BigDecimal d -> f.numberNode(d);
            case Map<?, ?> map -> {
                var o = f.objectNode();
                map.forEach((k, v) -> o.set(String.valueOf(k), node(v)));
                yield o;
            }
            case List<?> list -> {
                var a = f.arrayNode();
                list.forEach(each -> a.add(node(each)));
                yield a;
            }
            default ->
                throw new IllegalArgumentException(
                        "no JSON for a " + value.getClass().getSimpleName());
        };
    }
}
