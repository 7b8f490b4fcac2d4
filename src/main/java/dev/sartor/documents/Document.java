package dev.sartor.documents;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.generation.panel.Review;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document that is kept.
 *
 * @param variant what the person calls it beside the others for the same job; empty for the first
 * @param version counts what was made of this kind for this job, from 1
 * @param postingHash tells whether the posting is still the one it was made for
 * @param rating 1 to 10; null when not rated
 * @param kept whether it outlives its time
 * @param approvedAt since when nothing of it may change; null while it may
 * @param revision counts changes, from 1
 */
public record Document(
        Ulid id,
        DocumentKind kind,
        String variant,
        int version,
        Ulid job,
        Ulid profile,
        String postingHash,
        String position,
        String company,
        Order order,
        @Nullable Integer rating,
        boolean kept,
        @Nullable Instant approvedAt,
        long revision,
        Instant createdAt,
        Instant updatedAt) {
    /** "approved" or "draft". */
    public String status() {
        return approvedAt == null ? "draft" : "approved";
    }

    /** Where its files stand, as the seeds' program had them; the format's extension follows. */
    public String path() {
        var folder = "applications/cv-generated-docs/" + job + "/";
        return folder + (Review.NAMES.contains(variant) ? variant : kind.file()) + ".";
    }
}
