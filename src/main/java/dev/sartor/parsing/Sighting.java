package dev.sartor.parsing;

import dev.sartor.extraction.Box;
import java.util.List;

/**
 * Where a field was seen.
 *
 * @param path as "work[0].name"
 * @param confidence from 0 to 1
 * @param rule what it was found by, in words
 * @param where boxes on pages, one for each line; empty where the file has no pages
 */
public record Sighting(String path, double confidence, String rule, List<Box> where) {
    public Sighting {
        where = List.copyOf(where);
        if (!(confidence >= 0 && confidence <= 1))
            throw new IllegalArgumentException("confidence must be 0..1, was " + confidence);
    }
}
