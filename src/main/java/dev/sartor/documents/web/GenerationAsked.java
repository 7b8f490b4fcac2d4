package dev.sartor.documents.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.documents.Order;
import dev.sartor.kernel.Failure;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Documents for a job.
 *
 * @param profileId the workspace's standard one when left out
 * @param coverLetter whether a letter is made with the CV
 * @param includeReviews whether three readers go over the CV, and their versions are kept too
 */
record GenerationAsked(
        @Nullable String jobId,
        @Nullable String profileId,
        @Nullable Boolean coverLetter,
        @Nullable Boolean includeReviews,
        @Nullable Wishes options) {
    /** How they are wanted; all of it may be left out. */
    record Wishes(
            @Nullable String template,
            @Nullable String paper,
            @Nullable Integer pages,
            @Nullable String language,
            @Nullable String tone,
            @Nullable LocalDate date,
            @Nullable List<String> formats,
            @Nullable Boolean photo) {
        static final Wishes NONE = new Wishes(null, null, null, null, null, null, null, null);
    }

    Ulid job() {
        if (jobId == null) throw Failure.invalid("jobId", "say which job the documents are for");
        return id("jobId", jobId);
    }

    @Nullable
    Ulid profile() {
        return profileId == null ? null : id("profileId", profileId);
    }

    Order order(LocalDate today, List<String> formatsKnown) {
        var wishes = Objects.requireNonNullElse(options, Wishes.NONE);
        var order = new Order(
                Objects.requireNonNullElse(wishes.template(), "classic"),
                wishes.paper(),
                Objects.requireNonNullElse(wishes.pages(), 2),
                wishes.language(),
                Objects.requireNonNullElse(wishes.tone(), "plain"),
                Objects.requireNonNullElse(wishes.date(), today),
                Objects.requireNonNullElse(wishes.formats(), Order.FORMATS),
                Boolean.TRUE.equals(wishes.photo()),
                Boolean.TRUE.equals(includeReviews));
        order.check(formatsKnown);
        return order;
    }

    private static Ulid id(String field, String text) {
        if (!Ulid.isValid(text)) throw Failure.invalid(field, "names nothing of yours");
        return Ulid.from(text);
    }
}
