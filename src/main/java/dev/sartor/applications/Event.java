package dev.sartor.applications;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that happened to an application. */
public record Event(Ulid id, Instant at, @Nullable AccountId account, Kind kind, String detail) {
    /** What sort of thing. */
    public enum Kind {
        CREATED,
        MOVED,
        CHANGED,
        GENERATED,
        SENT,
        ARCHIVED,
        RESTORED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
