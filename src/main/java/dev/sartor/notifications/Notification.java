package dev.sartor.notifications;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person.
 *
 * @param about what it speaks of, by name
 * @param readAt null while it is unread
 */
public record Notification(
        Ulid id,
        AccountId account,
        String kind,
        Map<String, String> about,
        Instant createdAt,
        @Nullable Instant readAt) {
    public Notification {
        about = Map.copyOf(about);
    }
}
