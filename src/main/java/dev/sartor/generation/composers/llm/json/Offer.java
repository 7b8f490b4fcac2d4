package dev.sartor.generation.composers.llm.json;

import java.util.List;

/**
 * A line that a model offers, or a remark on one.
 *
 * @param line the handle of the line it is for ("F4"), or of the paragraph of a letter ("2")
 * @param facts handles of the facts it cites
 * @param posting handles of the posting's sentences it cites
 * @param remark what a reader says of the line; empty where nobody reads
 * @param change what the reader would do: "first", "drop", "say"; anything else is nothing
 */
public record Offer(String line, String text, List<String> facts, List<String> posting, String remark, String change) {
    public Offer {
        facts = List.copyOf(facts);
        posting = List.copyOf(posting);
    }
}
