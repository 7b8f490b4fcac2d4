package dev.sartor.platform.audit;

import dev.sartor.kernel.Actor;
import java.time.Instant;
import java.util.List;

/**
 * Something that was asked for, and what came of it.
 *
 * @param operation method and path, with its variables in braces
 * @param things ids that stood in the address
 * @param status of HTTP
 * @param network the first part of the address it came from
 */
public record AuditEntry(
        Actor actor, Instant at, String operation, List<String> things, int status, String requestId, String network) {
    public AuditEntry {
        things = List.copyOf(things);
    }
}
