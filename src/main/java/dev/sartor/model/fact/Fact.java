package dev.sartor.model.fact;

import dev.sartor.model.resume.Highlight;
import java.util.List;

/**
 * One checkable statement of the person.
 *
 * @param id of the highlight or item it came from; parts of an item carry {@code itemId/part}
 * @param text in the person's own words
 * @param place the job, project or school it belongs to
 * @param evidence what backs it
 */
public record Fact(String id, Kind kind, String text, Place place, List<Highlight.Evidence> evidence) {
    public Fact {
        evidence = List.copyOf(evidence);
    }

    /** What sort of statement it is. */
    public enum Kind {
        /** Name, label, contact. */
        PERSON,
        /** The person's summary of themselves. */
        SUMMARY,
        /** That a position was held: employer, title, period. */
        POSITION,
        /** A paragraph on a position, project or entry. */
        DESCRIPTION,
        HIGHLIGHT,
        DEGREE,
        COURSE,
        PROJECT,
        SKILL,
        CERTIFICATE,
        LICENCE,
        AWARD,
        PUBLICATION,
        LANGUAGE,
        INTEREST,
        REFERENCE,
        CUSTOM
    }
}
