package dev.sartor.applications.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.applications.Application;
import dev.sartor.platform.IfMatch;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An application as an answer shows it. */
record ApplicationView(
        String id,
        String jobId,
        String stageId,
        String notes,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate followUpOn,
        @Nullable Contact contact,
        @Nullable String salary,
        boolean archived,
        @Nullable Instant cvGeneratedAt,
        @Nullable String documentId,
        @Nullable String sentDocumentId,
        Instant stageSince,
        long version,
        Instant createdAt,
        Instant updatedAt) {
    /** Whom one speaks to about it. */
    record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    static ApplicationView of(Application application) {
        var details = application.details();
        return new ApplicationView(
                application.id().toString(),
                application.jobId().toString(),
                application.stageId().toString(),
                details.notes(),
                details.appliedOn(),
                details.followUpOn(),
                contact(details),
                details.salary(),
                application.archived(),
                application.cvGeneratedAt(),
                text(application.documentId()),
                text(application.sentDocumentId()),
                application.stageSince(),
                application.version(),
                application.createdAt(),
                application.updatedAt());
    }

    static @Nullable Contact contact(Application.Details details) {
        boolean none =
                details.contactName() == null && details.contactEmail() == null && details.contactPhone() == null;
        return none ? null : new Contact(details.contactName(), details.contactEmail(), details.contactPhone());
    }

    static String tag(Application application) {
        return IfMatch.tag(application.version());
    }

    private static @Nullable String text(@Nullable Ulid id) {
        return id == null ? null : id.toString();
    }
}
