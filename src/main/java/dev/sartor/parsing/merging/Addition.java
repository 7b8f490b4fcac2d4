package dev.sartor.parsing.merging;

/**
 * Something that was not there before.
 *
 * @param place section and entry
 * @param what the field, or the whole entry
 */
public record Addition(String place, String what, String from) {}
