package dev.sartor.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Letters that stand together, in reading order.
 *
 * @param link where a click on it leads; null for most
 */
public record Word(
        String text, Box box, Style style, @Nullable String link) {}
