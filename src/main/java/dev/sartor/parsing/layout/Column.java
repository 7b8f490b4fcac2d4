package dev.sartor.parsing.layout;

import dev.sartor.extraction.Piece;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows that are read one after the other.
 *
 * @param goesOn whether it goes on with what came before rather than beginning anew
 */
public record Column(List<Row> rows, boolean goesOn) {
    public Column {
        rows = List.copyOf(rows);
    }

    /** The cells of its rows. */
    public Stream<Piece> pieces() {
        return rows.stream().flatMap(row -> row.cells().stream());
    }
}
