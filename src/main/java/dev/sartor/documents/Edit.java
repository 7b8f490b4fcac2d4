package dev.sartor.documents;

import dev.sartor.kernel.AccountId;
import java.time.Instant;

/**
 * A line that was changed.
 *
 * @param revision the document's, after it
 */
public record Edit(long revision, String field, String before, String after, AccountId by, Instant at) {}
