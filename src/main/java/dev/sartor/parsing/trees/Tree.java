package dev.sartor.parsing.trees;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map of a file while it is read: what is taken leaves, and {@link #rest} tells what nobody took. */
public final class Tree {
    private final Map<String, @Nullable Object> left = new LinkedHashMap<>();
    private final Map<String, Tree> inside = new LinkedHashMap<>();

    public Tree(Map<?, ?> members) {
        members.forEach((key, value) -> left.put(String.valueOf(key), value));
    }

    public boolean has(String key) {
        return left.get(key) != null;
    }

    /** A text that stays. */
    public @Nullable String peek(String key) {
        return scalar(left.get(key));
    }

    /** Whether a text stands there, and not a number or anything else. */
    public boolean holdsWords(String key) {
        return left.get(key) instanceof String text && !text.isBlank();
    }

    /** The first of the keys that says something: a text, stripped, or a number or truth value as text. */
    public @Nullable String text(String... keys) {
        for (var key : keys) {
            var text = scalar(left.get(key));
            if (text == null) continue;
            left.remove(key);
            if (!text.isBlank()) return text.strip();
        }
        return null;
    }

    /** The map under a key, empty when there is none; what is not taken of it stays in the rest of this one. */
    public Tree object(String key) {
        var known = inside.get(key);
        if (known != null) return known;
        var child = left.get(key) instanceof Map<?, ?> map ? new Tree(map) : null;
        if (child == null) return new Tree(Map.of());
        left.remove(key);
        inside.put(key, child);
        return child;
    }

    /** The maps of a list, which stays. */
    public List<Tree> copies(String key) {
        var value = left.get(key);
        var out = items(key);
        if (value != null) left.put(key, value);
        return out;
    }

    /** The maps of a list; a list that holds anything else stays. */
    public List<Tree> items(String key) {
        if (!(left.get(key) instanceof List<?> list)) return List.of();
        var out = new ArrayList<Tree>();
        for (var each : list) {
            if (!(each instanceof Map<?, ?> map)) return List.of();
            out.add(new Tree(map));
        }
        left.remove(key);
        return out;
    }

    /**
     * The texts of a list, or one text alone; a list that holds anything else stays. "Built: a bridge" without quotes is a
     * map in YAML, but was meant as a text.
     */
    public List<String> texts(String key) {
        var value = left.get(key);
        var one = scalar(value);
        var list = one != null ? List.of(one) : value instanceof List<?> many ? many : List.of();
        var out = new ArrayList<String>();
        for (var each : list) {
            var text = each instanceof Map<?, ?> map && map.size() == 1 ? colon(map) : scalar(each);
            if (text == null) return List.of();
            if (!text.isBlank()) out.add(text.strip());
        }
        if (value != null) left.remove(key);
        return out;
    }

    /** The value as it stands. */
    public @Nullable Object take(String key) {
        return left.remove(key);
    }

    /** Puts back what was taken but is more than could be used. */
    public void put(String key, Object value) {
        left.put(key, value);
    }

    /** All keys that are left, in order. */
    public List<String> keys() {
        return List.copyOf(left.keySet());
    }

    /** What was not taken and says something, here and in the maps inside. */
    public Map<String, @Nullable Object> rest() {
        var out = new LinkedHashMap<String, @Nullable Object>();
        left.forEach((key, value) -> {
            if (says(value)) out.put(key, value);
        });
        inside.forEach((key, child) -> {
            var rest = child.rest();
            if (!rest.isEmpty()) out.put(key, rest);
        });
        return out;
    }

    private static boolean says(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case String s -> !s.isBlank();
            case Map<?, ?> map -> map.values().stream().anyMatch(Tree::says);
            case List<?> list -> list.stream().anyMatch(Tree::says);
            default -> true;
        };
    }

    private static @Nullable String colon(Map<?, ?> map) {
        var pair = map.entrySet().iterator().next();
        var value = scalar(pair.getValue());
        return value == null ? null : pair.getKey() + ": " + value;
    }

    private static @Nullable String scalar(@Nullable Object value) {
        return switch (value) {
            case String s -> s;
            case Number n -> n.toString();
            case Boolean b -> b.toString();
            case null, default -> null;
        };
    }
}
