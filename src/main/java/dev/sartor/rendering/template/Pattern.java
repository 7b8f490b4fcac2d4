package dev.sartor.rendering.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of an entry, note or group as a template writes it: {@code "{title}, {organisation} | {dates}"}. What stands
 * right of the bar is set against the right edge. A separator shows only between two things that are there.
 */
public record Pattern(List<Piece> left, List<Piece> right) {
    public Pattern {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Something to show: a field by name, or the words between fields. */
    public sealed interface Piece {}

    /** A field of the entry. */
    public record Field(String name) implements Piece {}

    /** Words between two fields. */
    public record Between(String text) implements Piece {}

    /** The pattern a text says, or nothing when braces or bars do not match or a field is not among those allowed. */
    static Optional<Pattern> parse(String text, List<String> allowed) {
        int bar = text.indexOf('|');
        if (bar != text.lastIndexOf('|')) return Optional.empty();
        var left = pieces((bar < 0 ? text : text.substring(0, bar)).strip(), allowed);
        var right = pieces(bar < 0 ? "" : text.substring(bar + 1).strip(), allowed);
        return left.flatMap(l -> right.map(r -> new Pattern(l, r)));
    }

    private static Optional<List<Piece>> pieces(String text, List<String> allowed) {
        var pieces = new ArrayList<Piece>();
        for (int at = 0; at < text.length(); ) {
            int open = text.indexOf('{', at);
            int close = text.indexOf('}', at);
            if (open < 0 || close < open) {
                if (open >= 0 || close >= 0) return Optional.empty();
                open = text.length();
            }
            if (open > at) pieces.add(new Between(text.substring(at, open)));
            if (open == text.length()) break;
            var name = text.substring(open + 1, close);
            if (!allowed.contains(name)) return Optional.empty();
            pieces.add(new Field(name));
            at = close + 1;
        }
        return Optional.of(pieces);
    }
}
