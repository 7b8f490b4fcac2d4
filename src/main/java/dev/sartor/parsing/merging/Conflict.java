package dev.sartor.parsing.merging;

/**
 * One field that two sources say differently.
 *
 * @param place section and, in a list, what the entry is called ("work: Pilot, A&amp;B Air")
 * @param field JSON Resume's key ("endDate")
 * @param mine the value that stood there, from {@code mineFrom}
 * @param taken which of the two stands now
 * @param open whether somebody has yet to decide
 */
public record Conflict(
        String place,
        String field,
        String mine,
        String mineFrom,
        String theirs,
        String theirsFrom,
        Taken taken,
        boolean open) {
    /** Whose value stands. */
    public enum Taken {
        MINE,
        THEIRS
    }
}
