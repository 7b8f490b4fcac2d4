package dev.sartor.identity.keys;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key by which a program speaks for a person in one workspace.
 *
 * @param expiresAt null for never
 * @param usedAt about when it was last used, to the minute; null before
 */
public record ApiKey(
        Ulid id,
        AccountId account,
        String name,
        List<Scope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant usedAt) {
    public ApiKey {
        scopes = List.copyOf(scopes);
    }
}
