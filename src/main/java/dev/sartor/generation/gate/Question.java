package dev.sartor.generation.gate;

import java.util.List;

/**
 * A line to be judged.
 *
 * @param cited ids of the facts it stands on; empty when it cites none, then any one entry may support it
 */
public record Question(String line, List<String> cited, Kind kind) {
    public Question {
        cited = List.copyOf(cited);
    }

    /** Where the line stands: in a letter some words to the reader are free, and "you" is the employer. */
    public enum Kind {
        CV,
        LETTER
    }

    /** A line of a CV that stands on these facts. */
    public static Question cv(String line, String... cited) {
        return new Question(line, List.of(cited), Kind.CV);
    }

    /** A line of a letter that stands on these facts. */
    public static Question letter(String line, String... cited) {
        return new Question(line, List.of(cited), Kind.LETTER);
    }
}
