package dev.sartor.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letters that stand together, in reading order.
 *
 * @param link where a click on it leads; null for most
 * @param said what the file itself calls its letters; empty where the file calls them nothing
 */
public record Word(
        String text, Box box, Style style, @Nullable String link, List<Said> said) {
    /**
     * Letters that a file calls a field of the person's by its structure.
     *
     * @param field as "work/0/position"
     */
    public record Said(String field, String text) {}

    public Word {
        said = List.copyOf(said);
    }

    public Word(String text, Box box, Style style, @Nullable String link) {
        this(text, box, style, link, List.of());
    }

    /** The same word without what the file calls it. */
    public Word unnamed() {
        return said.isEmpty() ? this : new Word(text, box, style, link);
    }

    @Override
    public int hashCode() {
        return text.hashCode() * 31 + box.hashCode();
    }
}
