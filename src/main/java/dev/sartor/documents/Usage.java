package dev.sartor.documents;

/**
 * What a workspace uses.
 *
 * @param lastHour generations that came to their end in the last 60 minutes; so for 30 days
 * @param bytes of all its files
 */
public record Usage(long lastHour, long lastThirtyDays, long documents, long files, long bytes) {}
