package dev.sartor.tasks;

import java.util.Locale;

/**
 * Why an attempt failed.
 *
 * @param code stays the same, for programs
 * @param what one sentence for people; no personal data
 * @param remedy what they can do
 */
public record TaskProblem(Kind kind, String code, String what, String remedy) {
    /** What may help. */
    public enum Kind {
        /** Trying again, later. */
        TRANSIENT,
        /** Nothing but another input. */
        PERMANENT,
        /** Us: something is broken. */
        SYSTEM;

        /** As people and the database read it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
