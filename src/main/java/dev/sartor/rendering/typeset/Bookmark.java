package dev.sartor.rendering.typeset;

/**
 * A line of the outline.
 *
 * @param level 0 for sections, 1 for entries in them
 * @param page index from 0
 * @param y points from the page's top
 */
public record Bookmark(int level, String title, int page, double y) {}
