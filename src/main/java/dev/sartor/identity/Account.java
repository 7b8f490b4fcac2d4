package dev.sartor.identity;

import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who signs in.
 *
 * @param email in small letters; nobody else has it
 * @param home the workspace that is theirs alone from the beginning
 * @param admin whether the person may run this installation
 * @param verifiedAt when the address was proven; null until then
 */
public record Account(
        AccountId id,
        String email,
        String name,
        WorkspaceId home,
        boolean admin,
        @Nullable Instant verifiedAt,
        Instant createdAt) {
    public boolean verified() {
        return verifiedAt != null;
    }
}
