package dev.sartor.model.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a job asks.
 *
 * @param id stable within the posting ("r1")
 * @param label short, in the posting's words ("Vitest or Jest", "Bachelor's degree in Biology")
 * @param skills ids of the taxonomy, any one of which meets it; empty where the taxonomy has none
 * @param years least experience asked with it, if any
 * @param sentence the words of the posting it came from
 * @param span where in the posting's text that sentence stands
 */
public record Requirement(
        String id,
        Importance importance,
        Kind kind,
        String label,
        List<String> skills,
        @Nullable Years years,
        String sentence,
        Span span) {
    public Requirement {
        skills = List.copyOf(skills);
    }

    /** Whether the job can be had without it. */
    public enum Importance {
        MUST,
        NICE
    }

    /** What sort of thing is asked. */
    public enum Kind {
        SKILL,
        SOFT_SKILL,
        DEGREE,
        LICENCE,
        CERTIFICATE,
        LANGUAGE,
        YEARS,
        /** Asked in words that no taxonomy entry covers. */
        OTHER
    }
}
