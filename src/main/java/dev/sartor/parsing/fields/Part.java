package dev.sartor.parsing.fields;

import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.looks.Look;

/**
 * A bit of an entry's head that may be a field of its own.
 *
 * @param cell how many cells stand before it in its row
 */
record Part(String text, Look look, Row row, int cell) {
    Part with(String other) {
        return new Part(other, look, row, cell);
    }
}
