package dev.sartor.generation.gate.truth;

import java.util.List;

/**
 * Two lines on the same facts that differ in one thing, one false and one honest.
 *
 * @param kind the class of lie, the file's name
 * @param row in its file, from 1
 */
record Pair(String kind, int row, String profile, List<String> facts, String lie, String honest, String note) {
    Pair {
        facts = List.copyOf(facts);
    }
}
