package dev.sartor.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words on one line without a wide gap between them, in reading order; where a file keeps paragraphs, a whole one.
 *
 * @param role what the file itself says of it
 * @param turned clockwise degrees by which it is turned: 0, 90, 180, 270
 */
public record Piece(List<Word> words, Role role, int turned) {
    /** What a file that knows its own structure says of a paragraph. */
    public sealed interface Role {
        /** A line as a page shows it; it may go on in the next. */
        record Seen() implements Role {}

        /** A paragraph from its beginning to its end. */
        record Paragraph() implements Role {}

        /**
         * An item of a list.
         *
         * @param depth from 0
         */
        record Listed(int depth) implements Role {}

        /**
         * A heading.
         *
         * @param level from 1
         */
        record Heading(int level) implements Role {}
    }

    /** Stands for a small picture in the text, such as an envelope before an address. */
    public static final String ICON = "\uE000";

    public static final Role SEEN = new Role.Seen();
    public static final Role PARAGRAPH = new Role.Paragraph();

    public Piece {
        words = List.copyOf(words);
        if (words.isEmpty()) throw new IllegalArgumentException("a piece has at least one word");
    }

    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    public Box box() {
        return words.stream().map(Word::box).reduce(Box::with).orElseThrow();
    }

    /** The style of most of its letters. */
    public Style style() {
        if (words.size() == 1) return words.getFirst().style();
        var letters = new LinkedHashMap<Style, Integer>();
        for (var word : words) letters.merge(word.style(), word.text().length(), Integer::sum);
        return letters.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .orElseThrow()
                .getKey();
    }
}
