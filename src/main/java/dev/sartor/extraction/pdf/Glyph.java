package dev.sartor.extraction.pdf;

import dev.sartor.extraction.SetAside;
import dev.sartor.extraction.Style;
import org.jspecify.annotations.Nullable;

/**
 * One painted letter, turned so that its line runs from left to right.
 *
 * @param x left edge in points, along its line
 * @param y baseline in points, downwards
 * @param turned clockwise degrees
 * @param hidden why nobody sees it; null for what is seen
 * @param field what the structure tree calls it; null where it calls it nothing
 */
record Glyph(
        String text,
        double x,
        double y,
        double width,
        Style style,
        int turned,
        SetAside.@Nullable Reason hidden,
        @Nullable String field) {
    double end() {
        return x + width;
    }

    double size() {
        return style.size();
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
