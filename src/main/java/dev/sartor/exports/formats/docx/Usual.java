package dev.sartor.exports.formats.docx;

import dev.sartor.exports.formats.docx.flow.Node;
import dev.sartor.exports.formats.docx.flow.Style;
import dev.sartor.rendering.template.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How paragraphs of each style mostly stand and look in a document. That becomes the style; what differs stays with the
 * paragraph. So a change to a style reaches everything that looks alike.
 */
final class Usual {
    private final Map<Style, Map<Stand, Integer>> stands = new EnumMap<>(Style.class);
    private final Map<Style, Map<Look, Integer>> looks = new EnumMap<>(Style.class);
    private final Map<Style, Stand> stand = new EnumMap<>(Style.class);
    private final Map<Style, Look> look = new EnumMap<>(Style.class);

    Usual(List<Node> nodes) {
        nodes.forEach(this::count);
        stands.forEach((style, counted) -> stand.put(style, most(counted)));
        looks.forEach((style, counted) -> look.put(style, most(counted)));
    }

    /** The styles that the document uses, in their order. */
    List<Style> styles() {
        return new ArrayList<>(stand.keySet());
    }

    Stand stand(Style style) {
        return Objects.requireNonNull(stand.get(style));
    }

    Look look(Style style) {
        return Objects.requireNonNull(look.get(style));
    }

    private void count(Node node) {
        switch (node) {
            case Node.Table table ->
                table.rows()
                        .forEach(row ->
                                row.cells().forEach(cell -> cell.content().forEach(this::count)));
            case Node.Paragraph paragraph -> {
                stands.computeIfAbsent(paragraph.style(), _ -> new LinkedHashMap<>())
                        .merge(Stand.of(paragraph), 1, Integer::sum);
                var counted = looks.computeIfAbsent(paragraph.style(), _ -> new LinkedHashMap<>());
                for (var piece : paragraph.pieces())
                    if (piece instanceof Node.Words words)
                        counted.merge(words.span().look(), words.span().text().length(), Integer::sum);
            }
        }
    }

    /** The first of those counted most often. */
    private static <T> T most(Map<T, Integer> counted) {
        return counted.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry<T, Integer>::getValue))
                .map(most -> first(counted, most.getValue()))
                .orElseThrow();
    }

    private static <T> T first(Map<T, Integer> counted, int times) {
        for (var entry : counted.entrySet()) if (entry.getValue() == times) return entry.getKey();
        throw new IllegalStateException("nothing was counted " + times + " times");
    }
}
