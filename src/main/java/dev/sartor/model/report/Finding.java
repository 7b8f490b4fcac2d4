package dev.sartor.model.report;

import org.jspecify.annotations.Nullable;

/**
 * Something a person should know about a result.
 *
 * @param code stable, dotted, lower case ("readback.field-lost")
 * @param message a plain sentence, with what to do where something can be done
 * @param where the file, field or section it is about
 */
public record Finding(
        Severity severity,
        String code,
        String message,
        @Nullable String where) {
    /** How much it matters. */
    public enum Severity {
        /** Worth knowing. */
        NOTE,
        /** Worth mending. */
        WARNING,
        /** The result must not be relied on. */
        ERROR
    }
}
