package dev.sartor.documents.web;

import dev.sartor.documents.Covered;
import dev.sartor.documents.Library;
import dev.sartor.kernel.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the newest CVs show of what their jobs ask: for pictures, and for the board's small bars. */
@RestController
class CoverageEndpoint {
    private final Library library;

    CoverageEndpoint(Library library) {
        this.library = library;
    }

    /** One CV's coverage; see {@link Covered}. */
    record Shown(
            String documentId,
            String jobId,
            int version,
            Instant createdAt,
            @Nullable Double must,
            @Nullable Double nice) {
        static Shown of(Covered covered) {
            return new Shown(
                    covered.document().toString(),
                    covered.job().toString(),
                    covered.version(),
                    covered.createdAt(),
                    covered.must(),
                    covered.nice());
        }
    }

    /** The oldest first. */
    record Coverage(List<Shown> data) {}

    @GetMapping("/api/v1/documents/coverage")
    Coverage coverage(Actor actor) {
        return new Coverage(
                library.covered(actor.workspace()).stream().map(Shown::of).toList());
    }
}
