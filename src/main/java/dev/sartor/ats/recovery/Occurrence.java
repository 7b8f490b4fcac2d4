package dev.sartor.ats.recovery;

/** Where a field stands in a folded text: from {@code start} up to but not including {@code end}. */
record Occurrence(int field, int start, int end) {}
