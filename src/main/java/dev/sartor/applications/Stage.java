package dev.sartor.applications;

import com.github.f4b6a3.ulid.Ulid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far an application can be.
 *
 * @param kind what the program knows of it; null for a stage of the person's own
 * @param position stages stand in its order
 */
public record Stage(Ulid id, String name, @Nullable Kind kind, double position) {
    /** The stages every board begins with, in order. */
    public enum Kind {
        SAVED,
        APPLIED,
        INTERVIEW,
        OFFER,
        ACCEPTED,
        REJECTED,
        GHOSTED;

        /** "applied". */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether nothing more is expected to happen. */
        boolean isEnd() {
            return this == ACCEPTED || this == REJECTED || this == GHOSTED;
        }
    }
}
