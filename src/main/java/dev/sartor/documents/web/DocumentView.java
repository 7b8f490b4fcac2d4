package dev.sartor.documents.web;

import dev.sartor.documents.Document;
import dev.sartor.documents.Order;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document in a list. */
record DocumentView(
        String id,
        String kind,
        String variant,
        int version,
        String status,
        String jobId,
        String profileId,
        String postingHash,
        String position,
        String company,
        Order options,
        @Nullable Integer rating,
        boolean kept,
        @Nullable Instant approvedAt,
        long revision,
        Instant createdAt,
        Instant updatedAt) {
    static DocumentView of(Document document) {
        return new DocumentView(
                document.id().toString(),
                document.kind().id(),
                document.variant(),
                document.version(),
                document.status(),
                document.job().toString(),
                document.profile().toString(),
                document.postingHash(),
                document.position(),
                document.company(),
                document.order(),
                document.rating(),
                document.kept(),
                document.approvedAt(),
                document.revision(),
                document.createdAt(),
                document.updatedAt());
    }
}
