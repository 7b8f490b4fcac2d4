package dev.sartor.applications.web;

import dev.sartor.applications.Card;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A card of the board.
 *
 * @param daysInStage whole days since it came to its stage
 */
record CardView(
        String id,
        String jobId,
        String stageId,
        String title,
        String company,
        String location,
        long daysInStage,
        @Nullable LocalDate followUpOn,
        @Nullable Instant cvGeneratedAt,
        @Nullable String documentId,
        boolean sent,
        boolean archived,
        long version,
        Instant createdAt) {
    static CardView of(Card card, Instant now) {
        var application = card.application();
        var document = application.documentId();
        return new CardView(
                application.id().toString(),
                application.jobId().toString(),
                application.stageId().toString(),
                card.title(),
                card.company(),
                card.location(),
                Math.max(0, Duration.between(application.stageSince(), now).toDays()),
                application.details().followUpOn(),
                application.cvGeneratedAt(),
                document == null ? null : document.toString(),
                application.sentDocumentId() != null,
                application.archived(),
                application.version(),
                application.createdAt());
    }
}
