package dev.sartor.model.json;

import dev.sartor.kernel.Extras;
import dev.sartor.kernel.PartialDate;
import dev.sartor.kernel.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One JSON object while it is read: a key that is taken as the type we know leaves; whatever stays (unknown keys, values
 * of another type, nulls, dates that are none) becomes extras and is written back as it was.
 */
final class Fields {
    /** Where what JSON Resume cannot say is kept. */
    static final String OURS = "x-sartor";

    private final Map<String, JsonNode> rest = new LinkedHashMap<>();
    private final @Nullable Fields ours;

    Fields(@Nullable JsonNode object) {
        this(object, true);
    }

    private Fields(@Nullable JsonNode object, boolean withOurs) {
        if (object != null && object.isObject()) object.properties().forEach(e -> rest.put(e.getKey(), e.getValue()));
        var mine = withOurs ? rest.get(OURS) : null;
        ours = mine != null && mine.isObject() ? new Fields(rest.remove(OURS), false) : null;
    }

    @Nullable
    String text(String key) {
        var node = rest.get(key);
        if (node == null || !node.isString()) return null;
        rest.remove(key);
        return node.stringValue();
    }

    @Nullable
    PartialDate date(String key) {
        var node = rest.get(key);
        if (node == null || !node.isString()) return null;
        var date = PartialDate.parse(node.stringValue()).orElse(null);
        if (date != null) rest.remove(key);
        return date;
    }

    /** A whole number from 0; -1 when there is none. */
    int number(String key) {
        var node = rest.get(key);
        if (node == null || !node.isInt() || node.intValue() < 0) return -1;
        rest.remove(key);
        return node.intValue();
    }

    Period period() {
        return new Period(date("startDate"), date("endDate"));
    }

    /** A list of texts; left alone when any of it is something else. */
    List<String> texts(String key) {
        var node = rest.get(key);
        if (node == null || !node.isArray() || node.isEmpty()) return List.of();
        var out = new ArrayList<String>();
        for (var each : node) {
            if (!each.isString()) return List.of();
            out.add(each.stringValue());
        }
        rest.remove(key);
        return out;
    }

    /** A list of objects; left alone when any of it is something else. */
    List<JsonNode> objects(String key) {
        return objectsIf(key, JsonNode::isObject);
    }

    /** A list of nodes that all are as wanted; left alone when any is not. */
    List<JsonNode> objectsIf(String key, Predicate<JsonNode> wanted) {
        var node = rest.get(key);
        if (node == null || !node.isArray() || node.isEmpty()) return List.of();
        var out = new ArrayList<JsonNode>();
        for (var each : node) {
            if (!wanted.test(each)) return List.of();
            out.add(each);
        }
        rest.remove(key);
        return out;
    }

    /** The object under a key; left alone when it is something else. */
    Optional<JsonNode> object(String key) {
        var node = rest.get(key);
        if (node == null || !node.isObject() || node.isEmpty()) return Optional.empty();
        rest.remove(key);
        return Optional.of(node);
    }

    /** What stands under {@value #OURS}; empty when nothing does. */
    Fields ours() {
        return ours == null ? new Fields(null, false) : ours;
    }

    Extras extras() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        rest.forEach((key, node) -> values.put(key, plain(node)));
        if (ours != null && !ours.rest.isEmpty()) values.put(OURS, ours.extras().values());
        return values.isEmpty() ? Extras.NONE : new Extras(values);
    }

    static @Nullable Object plain(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                var map = new LinkedHashMap<String, @Nullable Object>();
                node.properties().forEach(e -> map.put(e.getKey(), plain(e.getValue())));
                yield map;
            }
            case ARRAY -> {
                var list = new ArrayList<@Nullable Object>();
                node.forEach(each -> list.add(plain(each)));
                yield list;
            }
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.isIntegralNumber() ? (Object) node.bigIntegerValue() : node.decimalValue();
            case NULL, MISSING, BINARY, POJO -> null;
        };
    }

    /** The ids kept for a list of plain texts, by place. */
    Map<Integer, String> idsByPlace(String key) {
        var ids = new HashMap<Integer, String>();
        var kept = texts(key);
        for (int i = 0; i < kept.size(); i++) ids.put(i, kept.get(i));
        return ids;
    }
}
