package dev.sartor.documents.web;

import dev.sartor.documents.Library;
import dev.sartor.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many documents the workspace had made and keeps, and of how many; what models took is told elsewhere. */
@RestController
class UsageEndpoint {
    private final Library library;
    private final long perHour;

    UsageEndpoint(Library library, @Value("${sartor.limits.generations-per-hour:10}") long perHour) {
        this.library = library;
        this.perHour = perHour;
    }

    /** @param perHour how many each account may ask for; null for no limit */
    record Generations(
            long lastHour, long lastThirtyDays, @Nullable Long perHour) {}

    record Stored(long count, long bytes) {}

    record Used(Generations generations, long documents, Stored files) {}

    @GetMapping("/api/v1/usage/documents")
    Used usage(Actor actor) {
        var usage = library.usage(actor.workspace());
        return new Used(
                new Generations(usage.lastHour(), usage.lastThirtyDays(), perHour == 0 ? null : perHour),
                usage.documents(),
                new Stored(usage.files(), usage.bytes()));
    }
}
