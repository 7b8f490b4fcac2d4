package dev.sartor.extraction.flow;

import dev.sartor.extraction.Style;
import org.jspecify.annotations.Nullable;

/**
 * Text in one style. A tab in it begins a new cell.
 *
 * @param link where a click leads
 * @param field what the file calls it, as "work/0/position"; null where it calls it nothing
 */
public record Run(
        String text,
        Style style,
        @Nullable String link,
        @Nullable String field) {
    public Run(String text, Style style, @Nullable String link) {
        this(text, style, link, null);
    }
}
