package dev.sartor.parsing.layout;

import java.util.List;

/**
 * Rows that are read one after the other.
 *
 * @param goesOn whether it goes on with what came before rather than beginning anew
 */
public record Column(List<Row> rows, boolean goesOn) {
    public Column {
        rows = List.copyOf(rows);
    }
}
