package dev.sartor.rendering.template;

import dev.sartor.kernel.BadInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Tokens that a person sets over a template's own, as "accent=#0a5": read as if they stood in the file. */
final class Overrides {
    /** How complaints name the place, in front of what was said. */
    static final String PLACE = "--set ";

    private static final int MOST = 100;

    /** Short names of what is changed most. */
    private static final Map<String, List<String>> SHORT = Map.ofEntries(
            Map.entry("accent", List.of("colours.accent")),
            Map.entry("ink", List.of("colours.ink")),
            Map.entry("muted", List.of("colours.muted")),
            Map.entry("line", List.of("colours.line")),
            Map.entry("tint", List.of("colours.tint")),
            Map.entry("font", List.of("family")),
            Map.entry("margins", List.of("page.top", "page.bottom", "page.left", "page.right")),
            Map.entry("order", List.of("sections.order")),
            Map.entry("leave-out", List.of("sections.leave-out")),
            Map.entry("head", List.of("running.text")));

    private static final List<String> LISTS = List.of("sections.order", "sections.leave-out", "side.sections");

    private Overrides() {}

    /** @throws BadInput when a setting is not written as token=value */
    static void set(Node root, List<String> settings) {
        if (settings.size() > MOST)
            throw new BadInput(
                    "More than " + MOST + " tokens are set.", "Write a template file and name it with --template.");
        for (var setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1)
                throw new BadInput(PLACE + setting + " is not a token and a value.", "Write it as accent=#0a5.");
            var token = setting.substring(0, equals).strip();
            var mark = Optional.of(new Mark(PLACE + setting, 0, 0, 0, new int[0], 0));
            for (var path : paths(token))
                if (root instanceof MappingNode map)
                    put(map, path, 0, setting.substring(equals + 1).strip(), mark);
        }
    }

    private static List<String> paths(String token) {
        if (token.startsWith("title.")) return List.of("sections.titles." + token.substring("title.".length()));
        return SHORT.getOrDefault(token, List.of(token));
    }

    private static void put(MappingNode map, String path, int from, String value, Optional<Mark> mark) {
        int dot = path.indexOf('.', from);
        var key = dot < 0 ? path.substring(from) : path.substring(from, dot);
        if (dot < 0) {
            replace(map, key, value(path, value, mark), mark);
            return;
        }
        put(under(map, key, mark), path, dot + 1, value, mark);
    }

    /** The map under a key, made where there is none. */
    private static MappingNode under(MappingNode map, String key, Optional<Mark> mark) {
        for (var pair : map.getValue())
            if (is(pair, key) && pair.getValueNode() instanceof MappingNode inner) return inner;
        var made = new MappingNode(Tag.MAP, true, new ArrayList<>(), FlowStyle.FLOW, mark, mark);
        replace(map, key, made, mark);
        return made;
    }

    private static boolean is(NodeTuple pair, String key) {
        return pair.getKeyNode() instanceof ScalarNode scalar
                && scalar.getValue().equals(key);
    }

    private static void replace(MappingNode map, String key, Node value, Optional<Mark> mark) {
        var pairs = new ArrayList<>(map.getValue());
        pairs.removeIf(pair -> is(pair, key));
        pairs.add(new NodeTuple(scalar(key, mark), value));
        map.setValue(pairs);
    }

    private static Node value(String path, String text, Optional<Mark> mark) {
        if (!LISTS.contains(path)) return scalar(text, mark);
        var items = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .map(item -> scalar(item, mark))
                .toList();
        return new SequenceNode(Tag.SEQ, true, items, FlowStyle.FLOW, mark, mark);
    }

    private static Node scalar(String text, Optional<Mark> mark) {
        return new ScalarNode(Tag.STR, true, text, ScalarStyle.PLAIN, mark, mark);
    }
}
