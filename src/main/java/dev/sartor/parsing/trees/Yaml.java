package dev.sartor.parsing.trees;

import dev.sartor.kernel.BadInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML 1.2 of which only plain values are read; size, depth and what aliases multiply are bounded. */
public final class Yaml {
    /** Deep enough for any résumé, too shallow to exhaust a stack. */
    private static final int DEEPEST = 60;

    /** Values once aliases are written out; a long résumé has a few thousand. */
    private static final int MOST = 100_000;

    private static final LoadSettings SAFE = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .setMaxAliasesForCollections(50)
            .setCodePointLimit(3_000_000)
            .build();

    private int values;

    private Yaml() {}

    /** @throws BadInput when it is no YAML, holds no map, or is too much; with line and column where there is one */
    public static Map<String, @Nullable Object> read(String text) {
        try {
            guardDepth(text);
            var loaded = new Load(SAFE).loadFromString(text);
            if (!(loaded instanceof Map<?, ?> map))
                throw new BadInput("This YAML holds no keys.", "Give a résumé written as keys and values.");
            return new Yaml().map(map, 0);
        } catch (MarkedYamlEngineException e) {
            throw new BadInput(
                    "This is not valid YAML"
                            + e.getProblemMark()
                                    .map(m -> " at line " + (m.getLine() + 1) + ", column " + (m.getColumn() + 1))
                                    .orElse("")
                            + ".",
                    "Mend it there; indentation, colons and quotes are the usual causes.");
        } catch (YamlEngineException e) {
            throw tooMuch();
        }
    }

    /** Before anything recursive runs. */
    private static void guardDepth(String text) {
        int depth = 0;
        for (var event : new Parse(SAFE).parseString(text)) {
            var kind = event.getEventId();
            if (kind == Event.ID.MappingStart || kind == Event.ID.SequenceStart) depth++;
            if (kind == Event.ID.MappingEnd || kind == Event.ID.SequenceEnd) depth--;
            if (depth > DEEPEST) throw tooMuch();
        }
    }

    private Map<String, @Nullable Object> map(Map<?, ?> map, int depth) {
        var out = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> out.put(String.valueOf(key), plain(value, depth + 1)));
        return out;
    }

    private @Nullable Object plain(@Nullable Object value, int depth) {
        // an alias may point to what holds it, which guardDepth does not see
        if (++values > MOST || depth > DEEPEST) throw tooMuch();
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> map(map, depth);
            case Collection<?> list -> {
                var out = new ArrayList<@Nullable Object>();
                for (var each : list) out.add(plain(each, depth + 1));
                yield out;
            }
            case Double d -> Double.isFinite(d) ? BigDecimal.valueOf(d) : d.toString();
            case String s -> s;
            case Boolean b -> b;
            case Number n -> n;
            default -> String.valueOf(value);
        };
    }

    private static BadInput tooMuch() {
        return new BadInput(
                "This YAML is larger, deeper or repeats more than any résumé does.", "Give the résumé alone.");
    }
}
