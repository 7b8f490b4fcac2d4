package dev.sartor.applications;

import com.github.f4b6a3.ulid.Ulid;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One job that someone pursues: where it stands and what belongs to it.
 *
 * @param position its place among those of its stage
 * @param cvGeneratedAt when documents were last made for it
 * @param documentId what was last made
 * @param sentDocumentId what went out, kept as it was
 * @param stageSince since when it stands where it stands
 * @param version counts changes, from 1
 */
public record Application(
        Ulid id,
        Ulid jobId,
        Ulid stageId,
        double position,
        Details details,
        boolean archived,
        @Nullable Instant cvGeneratedAt,
        @Nullable Ulid documentId,
        @Nullable Ulid sentDocumentId,
        Instant stageSince,
        long version,
        Instant createdAt,
        Instant updatedAt) {
    /** What the person notes; null where they note nothing. */
    public record Details(
            String notes,
            @Nullable LocalDate appliedOn,
            @Nullable LocalDate followUpOn,
            @Nullable String contactName,
            @Nullable String contactEmail,
            @Nullable String contactPhone,
            @Nullable String salary) {
        public static final Details NONE = new Details("", null, null, null, null, null, null);
    }

    Application at(Ulid stage, double place, Instant since) {
        return new Application(
                id,
                jobId,
                stage,
                place,
                details,
                archived,
                cvGeneratedAt,
                documentId,
                sentDocumentId,
                since,
                version,
                createdAt,
                updatedAt);
    }

    Application with(Details changed, boolean away, @Nullable Ulid sent) {
        return new Application(
                id,
                jobId,
                stageId,
                position,
                changed,
                away,
                cvGeneratedAt,
                documentId,
                sent,
                stageSince,
                version,
                createdAt,
                updatedAt);
    }

    Application generated(Ulid document, Instant when) {
        return new Application(
                id,
                jobId,
                stageId,
                position,
                details,
                archived,
                when,
                document,
                sentDocumentId,
                stageSince,
                version,
                createdAt,
                updatedAt);
    }

    Application changed(Instant when) {
        return new Application(
                id,
                jobId,
                stageId,
                position,
                details,
                archived,
                cvGeneratedAt,
                documentId,
                sentDocumentId,
                stageSince,
                version + 1,
                createdAt,
                when);
    }
}
