package dev.sartor.tailoring.report.html;

import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import java.util.List;

/**
 * A line of one of the documents and where the page has it.
 *
 * @param anchor its id in the page
 * @param document what a link to it names ("CV")
 * @param number of the line among those that claim something, from 1; 0 for one that claims nothing
 */
record Shown(String anchor, String document, int number, Line line) {
    /** What a link to it says: "CV 12". */
    String label() {
        return document + " " + number;
    }

    List<String> facts() {
        return line.sources().stream()
                .filter(Source.OfFact.class::isInstance)
                .map(source -> ((Source.OfFact) source).factId())
                .toList();
    }

    /** A heading, a date, a salutation: says nothing that needs a source. */
    boolean claimsNothing() {
        return claimsNothing(line);
    }

    static boolean claimsNothing(Line line) {
        return !line.sources().isEmpty() && line.sources().stream().allMatch(Source.Convention.class::isInstance);
    }
}
