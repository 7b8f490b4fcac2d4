package dev.sartor.applications;

import com.github.f4b6a3.ulid.Ulid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job that someone may pursue.
 *
 * @param company empty where nobody knows
 * @param location empty where nobody knows
 * @param url where it was posted
 * @param posting the text as it was read; empty where only title and company are known
 * @param version counts changes, from 1
 */
public record Job(
        Ulid id,
        String title,
        String company,
        String location,
        @Nullable String url,
        String posting,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
