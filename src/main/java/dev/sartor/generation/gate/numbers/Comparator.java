package dev.sartor.generation.gate.numbers;

/** How a number is meant. */
public enum Comparator {
    EXACT,
    ABOUT,
    /** A little less: nearly, almost. */
    NEARLY,
    OVER,
    AT_LEAST,
    UP_TO,
    UNDER
}
