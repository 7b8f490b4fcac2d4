package dev.sartor.extraction.flow;

import dev.sartor.extraction.Style;
import org.jspecify.annotations.Nullable;

/**
 * Text in one style. A tab in it begins a new cell.
 *
 * @param link where a click leads
 */
public record Run(String text, Style style, @Nullable String link) {}
