package dev.sartor.generation.gate.reading;

import dev.sartor.generation.gate.lexicon.Reserve;

/**
 * Words that hold back part of a text.
 *
 * @param first the first of these words
 * @param last the last of them
 * @param from first token they hold back
 * @param to token after the last they hold back
 */
public record Held(Reserve reserve, int first, int last, int from, int to) {
    public boolean holds(int token) {
        return from <= token && token < to;
    }
}
