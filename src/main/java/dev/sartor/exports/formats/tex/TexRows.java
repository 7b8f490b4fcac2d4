package dev.sartor.exports.formats.tex;

import dev.sartor.rendering.template.Pattern;
import dev.sartor.rendering.template.Template.RowTokens;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills a template's rows with source: {@code \row{left}{right}} for each that has something to say. */
final class TexRows {
    private TexRows() {}

    /** @param fields sources by the names that patterns use; what is not there vanishes with the words around it */
    static List<String> of(RowTokens tokens, Map<String, String> fields) {
        var rows = new ArrayList<String>();
        var asides = new ArrayDeque<String>();
        if (tokens.aside() != null)
            for (var pieces : List.of(tokens.aside().left(), tokens.aside().right())) {
                var text = side(pieces, fields);
                if (!text.isEmpty()) asides.add(text);
            }
        for (var row : tokens.rows()) {
            var left = side(row.left(), fields);
            var right = side(row.right(), fields);
            if (!asides.isEmpty() && right.isEmpty()) right = asides.remove();
            if (left.isEmpty() && right.isEmpty()) continue;
            rows.add(left.isEmpty() ? "\\row{" + right + "}{}" : "\\row{" + left + "}{" + right + "}");
        }
        for (var rest : asides) rows.add("\\row{" + rest + "}{}");
        return rows;
    }

    private static String side(List<Pattern.Piece> pieces, Map<String, String> fields) {
        var out = new StringBuilder();
        var between = "";
        for (var piece : pieces) {
            switch (piece) {
                case Pattern.Between words -> between = words.text();
                case Pattern.Field field -> {
                    var source = fields.getOrDefault(field.name(), "");
                    if (!source.isEmpty() && !out.isEmpty()) out.append(spaced(between));
                    out.append(source);
                    between = "";
                }
            }
        }
        return out.toString();
    }

    /** Words between two fields keep the blank at their end. */
    private static String spaced(String between) {
        return (between.startsWith(" ") ? " " : "") + TexText.of(between) + (between.endsWith(" ") ? " " : "");
    }
}
