package dev.sartor.applications.web;

import dev.sartor.applications.Job;
import dev.sartor.applications.JobGiven;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A job as an answer shows it. */
record JobView(
        String id,
        String title,
        String company,
        String location,
        @Nullable String url,
        String posting,
        long version,
        Instant createdAt,
        Instant updatedAt,
        List<String> warnings) {
    /** A job in a list, without its text. */
    record Row(
            String id,
            String title,
            String company,
            String location,
            @Nullable String url,
            Instant createdAt,
            Instant updatedAt) {
        static Row of(Job job) {
            return new Row(
                    job.id().toString(),
                    job.title(),
                    job.company(),
                    job.location(),
                    job.url(),
                    job.createdAt(),
                    job.updatedAt());
        }
    }

    /** What of a job may be changed. */
    record Change(
            @Nullable String title,
            @Nullable String company,
            @Nullable String location,
            @Nullable String url,
            @Nullable String posting) {
        static Change of(Job job) {
            return new Change(job.title(), job.company(), job.location(), job.url(), job.posting());
        }

        /** Nothing in place of a text empties it; a job keeps a title in any case. */
        Job onto(Job job) {
            var given = new JobGiven(Objects.requireNonNullElse(title, ""), company, location, url, posting);
            return new Job(
                    job.id(),
                    Objects.requireNonNullElse(given.title(), ""),
                    Objects.requireNonNullElse(given.company(), ""),
                    Objects.requireNonNullElse(given.location(), ""),
                    given.url(),
                    Objects.requireNonNullElse(given.posting(), ""),
                    job.version(),
                    job.createdAt(),
                    job.updatedAt());
        }
    }

    static JobView of(Job job, List<Job> appliedBefore) {
        return new JobView(
                job.id().toString(),
                job.title(),
                job.company(),
                job.location(),
                job.url(),
                job.posting(),
                job.version(),
                job.createdAt(),
                job.updatedAt(),
                appliedBefore.stream()
                        .map(other -> "You applied to " + other.company() + " before: " + other.title() + ".")
                        .toList());
    }
}
