package dev.sartor.profiles;

import dev.sartor.kernel.AccountId;
import java.time.Instant;
import java.util.Locale;

/**
 * A state that a profile was saved in.
 *
 * @param number counts from 1
 * @param by who saved it
 */
public record Version(int number, Reason reason, AccountId by, Instant at) {
    /** Why there is a new version. */
    public enum Reason {
        CREATED,
        SAVED,
        IMPORTED,
        RESTORED;

        /** As the database keeps it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Reason of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }
}
