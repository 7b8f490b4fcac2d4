package dev.sartor.parsing.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, lists, texts and numbers as JSON (RFC 8259). */
final class JsonText {
    private JsonText() {}

    static String of(@Nullable Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> {
                out.append('{');
                String between = "";
                for (var entry : map.entrySet()) {
                    out.append(between);
                    text(String.valueOf(entry.getKey()), out);
                    out.append(':');
                    write(entry.getValue(), out);
                    between = ",";
                }
                out.append('}');
            }
            case List<?> list -> {
                out.append('[');
                String between = "";
                for (var each : list) {
                    out.append(between);
                    write(each, out);
                    between = ",";
                }
                out.append(']');
            }
            case Double number -> number(number, out);
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            default -> text(value.toString(), out);
        }
    }

    /** Two places behind the point; places and shares, which have no more, are written without a format's detours. */
    private static void number(double number, StringBuilder out) {
        long hundredths = Math.round(number * 100);
        if (hundredths < 0 || Math.abs(number * 100 - hundredths) > 1e-6) {
            out.append(String.format(Locale.ROOT, "%.2f", number));
            return;
        }
        out.append(hundredths / 100).append('.').append(hundredths / 10 % 10).append(hundredths % 10);
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < 0x20) out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            else out.append(c);
        }
        out.append('"');
    }
}
