package dev.sartor.generation.gate.lexicon;

/** Which way a figure went. */
public enum Direction {
    UP,
    DOWN,
    NONE;

    public boolean contradicts(Direction other) {
        return this != NONE && other != NONE && this != other;
    }
}
