package dev.sartor.model.report;

import org.jspecify.annotations.Nullable;

/**
 * A figure and how it came about.
 *
 * @param value null where there is nothing to measure (a posting without must-haves)
 * @param formula in words and symbols, with the numbers put in ("7 of 9 must-haves shown = 0.78")
 */
public record Score(String name, @Nullable Double value, String formula) {}
