package dev.sartor.generation.gate.periods;

import dev.sartor.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date, or "present", as a text names it.
 *
 * @param date null for "present"
 * @param role what it is of its period
 */
public record DateMention(@Nullable PartialDate date, Role role, int first, int last, String surface) {
    /** What a date is of the period it belongs to. */
    public enum Role {
        START,
        END,
        POINT
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}
