package dev.sartor.rendering.template;

import dev.sartor.kernel.BadInput;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A map of a template file, read key by key; every complaint names the file, the line and what is allowed. */
final class Tokens {
    private final String file;
    private final String path;
    private final @Nullable Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Tokens(String file, String path, @Nullable Node node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    /** @param allowed every key that the map may have */
    static Tokens of(String file, String path, @Nullable Node node, Collection<String> allowed) {
        var tokens = new Tokens(file, path, node);
        if (node == null) return tokens;
        if (!(node instanceof MappingNode map))
            throw tokens.wrong(node, "'" + path + "' is not a map.", "Write keys and values under it.");
        for (var pair : map.getValue()) {
            var key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!allowed.contains(key))
                throw tokens.wrong(
                        pair.getKeyNode(),
                        "there is no token '" + tokens.path(key) + "'.",
                        "Allowed here: " + String.join(", ", new TreeSet<>(allowed)) + ".");
            tokens.values.put(key, pair.getValueNode());
        }
        return tokens;
    }

    /** The keys that are there, as they stand. */
    Collection<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Tokens map(String key, Collection<String> allowed) {
        return of(file, path(key), values.get(key), allowed);
    }

    String text(String key) {
        var value = need(key);
        if (value instanceof ScalarNode scalar) return scalar.getValue();
        throw wrong(value, "'" + path(key) + "' is not a text.", "Give one value.");
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    List<String> texts(String key) {
        if (!has(key)) return List.of();
        if (need(key) instanceof SequenceNode list && list.getValue().stream().allMatch(ScalarNode.class::isInstance))
            return list.getValue().stream()
                    .map(each -> ((ScalarNode) each).getValue())
                    .toList();
        throw wrong(need(key), "'" + path(key) + "' is not a list of texts.", "Write it as [one, two].");
    }

    double number(String key, double from, double to) {
        try {
            double value = Double.parseDouble(text(key));
            if (value >= from && value <= to) return value;
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw refuse(key, "Give a number from " + plain(from) + " to " + plain(to) + ".");
    }

    double number(String key, double from, double to, double otherwise) {
        return has(key) ? number(key, from, to) : otherwise;
    }

    boolean truth(String key) {
        return has(key) && choice(key, Truth.class, Truth.FALSE) == Truth.TRUE;
    }

    <E extends Enum<E>> E choice(String key, Class<E> kind, E otherwise) {
        return has(key) ? choice(key, text(key), kind) : otherwise;
    }

    <E extends Enum<E>> E choice(String key, String said, Class<E> kind) {
        for (var each : kind.getEnumConstants()) if (word(each).equals(said)) return each;
        var allowed = Arrays.stream(kind.getEnumConstants()).map(Tokens::word).collect(Collectors.joining(", "));
        throw refuse(key, "'" + said + "'", "Use one of " + allowed + ".");
    }

    <T> T parsed(String key, Function<String, Optional<T>> parse, String remedy) {
        return parse.apply(text(key)).orElseThrow(() -> refuse(key, remedy));
    }

    BadInput refuse(String key, String remedy) {
        var value = values.get(key);
        var said = value instanceof ScalarNode scalar ? "'" + scalar.getValue() + "'" : "a list or map";
        return refuse(key, said, remedy);
    }

    private BadInput refuse(String key, String said, String remedy) {
        var value = values.get(key);
        return wrong(value == null ? node : value, "'" + path(key) + "' is " + said + ".", remedy);
    }

    private Node need(String key) {
        var value = values.get(key);
        if (value == null) throw wrong(node, "'" + path(key) + "' is missing.", "Add it.");
        return value;
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private BadInput wrong(@Nullable Node where, String what, String remedy) {
        var mark = Optional.ofNullable(where).flatMap(Node::getStartMark);
        var name = mark.map(Mark::getName).orElse("");
        if (name.startsWith(Overrides.PLACE)) return new BadInput(name + ": " + what, remedy);
        return new BadInput(file + ", line " + (mark.map(Mark::getLine).orElse(0) + 1) + ": " + what, remedy);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private enum Truth {
        TRUE,
        FALSE
    }
}
