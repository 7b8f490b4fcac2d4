package dev.sartor.identity.sessions;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where sessions are kept. Every call joins the transaction that is open. */
public interface Sessions {
    /** @param tokenHash SHA-256 of its first refresh token */
    void begin(Session session, byte[] tokenHash);

    /** @return who bears the session and what they may do in the workspace now; nothing when it has ended */
    Optional<Standing> standing(Ulid session, WorkspaceId workspace, Instant now);

    /** @return what stands behind a refresh token of this SHA-256, whatever became of its session */
    Optional<Presented> presented(byte[] tokenHash);

    /**
     * Lets one token follow another, if the session has not moved on meanwhile.
     *
     * @param hidden the successor, readable with its predecessor only
     * @return false when somebody else was first, or the session has ended
     */
    boolean advance(Presented from, byte[] successorHash, byte[] hidden, Instant now);

    /**
     * Ends a session.
     *
     * @return false when the account has no such session that stands
     */
    boolean revoke(AccountId account, Ulid session, Instant now);

    /**
     * Ends all of the account's sessions but one.
     *
     * @param but null for none
     */
    void revokeAll(AccountId account, @Nullable Ulid but, Instant now);

    /** @return those that stand, the last seen first */
    List<Session> of(AccountId account, Instant now);

    /** Forgets what ended before. */
    void forget(Instant before);

    /**
     * A refresh token that somebody sends.
     *
     * @param generation counts the session's tokens from 0
     * @param sessionGeneration that of the session's newest token
     * @param usedAt when it was exchanged; null before
     * @param hidden its successor; null before
     * @param over whether the session was ended
     */
    record Presented(
            byte[] hash,
            Ulid session,
            AccountId account,
            int generation,
            int sessionGeneration,
            @Nullable Instant usedAt,
            byte @Nullable [] hidden,
            Instant expiresAt,
            boolean over) {}

    /** What a session's bearer may do. */
    record Standing(AccountId account, Role role) {}
}
