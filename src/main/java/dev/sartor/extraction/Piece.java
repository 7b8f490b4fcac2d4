package dev.sartor.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words on one line without a wide gap between them, in reading order; where a file keeps paragraphs, a whole one. A value; no
 * record, because its text, box and style are asked for again and again and so worked out once.
 */
public final class Piece {
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

    private final List<Word> words;
    private final Role role;
    private final int turned;
    private final String text;
    private final Box box;
    private final Style style;

    /**
     * @param role what the file itself says of it
     * @param turned clockwise degrees by which it is turned: 0, 90, 180, 270
     */
    public Piece(List<Word> words, Role role, int turned) {
        if (words.isEmpty()) throw new IllegalArgumentException("a piece has at least one word");
        this.words = List.copyOf(words);
        this.role = role;
        this.turned = turned;
        this.text = text(this.words);
        this.box = box(this.words);
        this.style = style(this.words);
    }

    public List<Word> words() {
        return words;
    }

    public Role role() {
        return role;
    }

    public int turned() {
        return turned;
    }

    public String text() {
        return text;
    }

    public Box box() {
        return box;
    }

    /** The style of most of its letters. */
    public Style style() {
        return style;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Piece piece
                        && turned == piece.turned
                        && role.equals(piece.role)
                        && words.equals(piece.words);
    }

    @Override
    public int hashCode() {
        return text.hashCode() * 31 + box.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static String text(List<Word> words) {
        if (words.size() == 1) return words.getFirst().text();
        var out = new StringBuilder();
        for (var word : words) out.append(word.text()).append(' ');
        out.setLength(out.length() - 1);
        return out.toString();
    }

    private static Box box(List<Word> words) {
        var box = words.getFirst().box();
        for (int i = 1; i < words.size(); i++) box = box.with(words.get(i).box());
        return box;
    }

    private static Style style(List<Word> words) {
        if (isOneStyle(words)) return words.getFirst().style();
        var letters = new LinkedHashMap<Style, Integer>();
        for (var word : words) letters.merge(word.style(), word.text().length(), Integer::sum);
        return letters.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .orElseThrow()
                .getKey();
    }

    private static boolean isOneStyle(List<Word> words) {
        var first = words.getFirst().style();
        for (var word : words) if (!word.style().equals(first)) return false;
        return true;
    }
}
