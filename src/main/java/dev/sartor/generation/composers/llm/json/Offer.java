package dev.sartor.generation.composers.llm.json;

import java.util.List;

/**
 * A line that a model offers.
 *
 * @param line the handle of the line it is for ("F4"), or of the paragraph of a letter ("2")
 * @param facts handles of the facts it cites
 * @param posting handles of the posting's sentences it cites
 */
public record Offer(String line, String text, List<String> facts, List<String> posting) {
    public Offer {
        facts = List.copyOf(facts);
        posting = List.copyOf(posting);
    }
}
