package dev.sartor.tailoring.places;

/**
 * One row of a line of a draft on a page, in points from the page's top left corner.
 *
 * @param field of the line
 * @param page index from 0
 */
public record Placed(String field, int page, double left, double top, double width, double height) {}
