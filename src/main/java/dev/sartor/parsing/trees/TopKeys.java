package dev.sartor.parsing.trees;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The outermost keys of a JSON or YAML file, found in one look without reading the file; enough to tell formats apart. */
public final class TopKeys {
    private static final Pattern YAML_KEY =
            Pattern.compile("(?m)^\\uFEFF?[\"']?([A-Za-z_][\\w-]*)[\"']?[ \\t]*:(?=[ \\t\\r\\n]|$)");
    private static final Pattern YAML_LINE = Pattern.compile("(?m)^(?:#.*|---.*|%.*|[ \\t]*)$\\R?");

    private TopKeys() {}

    /** The keys of a JSON object; none when it is no object. Never throws. */
    public static Set<String> ofJson(byte[] bytes) {
        var keys = new HashSet<String>();
        int i = start(bytes);
        if (i >= bytes.length || bytes[i] != '{') return keys;
        int depth = 0;
        for (; i < bytes.length; i++) {
            switch (bytes[i]) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> {
                    int end = stringEnd(bytes, i);
                    if (depth == 1 && next(bytes, end + 1) == ':')
                        keys.add(new String(bytes, i + 1, end - i - 1, StandardCharsets.UTF_8));
                    i = end;
                }
                default -> {}
            }
        }
        return keys;
    }

    /** The keys that stand at the margin of a YAML file, or those of a JSON object; none when it is neither. Never throws. */
    public static Set<String> ofYaml(byte[] bytes) {
        int i = start(bytes);
        if (i < bytes.length && bytes[i] == '{') return ofJson(bytes);
        var keys = new HashSet<String>();
        for (byte b : bytes) if (b == 0) return keys;
        var text = new String(bytes, StandardCharsets.UTF_8);
        var first = YAML_LINE.matcher(text);
        int from = 0;
        while (first.find() && first.start() == from && first.end() > from) from = first.end();
        var key = YAML_KEY.matcher(text);
        if (!key.find(from) || key.start() != from) return keys;
        do keys.add(key.group(1));
        while (key.find());
        return keys;
    }

    private static int start(byte[] bytes) {
        int i = bytes.length >= 3 && (bytes[0] & 0xff) == 0xef ? 3 : 0;
        while (i < bytes.length && isBlank(bytes[i])) i++;
        return i;
    }

    private static int stringEnd(byte[] bytes, int quote) {
        int i = quote + 1;
        while (i < bytes.length && bytes[i] != '"') i += bytes[i] == '\\' ? 2 : 1;
        return Math.min(i, bytes.length);
    }

    private static int next(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && isBlank(bytes[i])) i++;
        return i < bytes.length ? bytes[i] : -1;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
