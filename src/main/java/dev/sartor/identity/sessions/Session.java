package dev.sartor.identity.sessions;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import java.time.Instant;

/**
 * A sign-in on one device.
 *
 * @param seenAt the last refresh
 * @param expiresAt its end, however often it is refreshed
 * @param device what the browser or program called itself, cut short
 */
public record Session(
        Ulid id, AccountId account, Instant createdAt, Instant seenAt, Instant expiresAt, String device) {}
