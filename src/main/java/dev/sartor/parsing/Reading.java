package dev.sartor.parsing;

import dev.sartor.extraction.Box;
import dev.sartor.extraction.SetAside;
import dev.sartor.model.resume.Resume;
import java.util.List;

/**
 * A résumé as read, and what is known of the reading. The résumé carries the same under {@code x-sartor.reading}.
 *
 * @param unplaced text of the file that became no field
 * @param setAside text that a reader of the page does not see; never taken over
 */
public record Reading(Resume resume, List<Sighting> sightings, List<Unplaced> unplaced, List<SetAside> setAside) {
    public Reading {
        sightings = List.copyOf(sightings);
        unplaced = List.copyOf(unplaced);
        setAside = List.copyOf(setAside);
    }

    /** Text of the file that became no field. */
    public record Unplaced(String text, Box where) {}

    /** Of a file that says itself what is what. */
    public static Reading of(Resume resume) {
        return new Reading(resume, List.of(), List.of(), List.of());
    }
}
