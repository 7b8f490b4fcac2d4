package dev.sartor.model.report;

import java.util.List;

/**
 * What one extractor got back out of one file.
 *
 * @param fields how many fields were asked for
 * @param lost those that did not come back whole and in order
 */
public record ReadBack(String file, String extractor, int fields, List<Lost> lost) {
    public ReadBack {
        lost = List.copyOf(lost);
    }

    public int recovered() {
        return fields - lost.size();
    }

    /** A field that did not come back: its name, and the text that went in. */
    public record Lost(String field, String text) {}
}
