package dev.sartor.documents;

import com.github.f4b6a3.ulid.Ulid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of what a job asks one CV showed when it was made.
 *
 * @param must share of the must-haves, 0 to 1; null when the posting names none
 * @param nice share of what is nice to have, 0 to 1; null when the posting names none
 */
public record Covered(
        Ulid document,
        Ulid job,
        int version,
        Instant createdAt,
        @Nullable Double must,
        @Nullable Double nice) {}
