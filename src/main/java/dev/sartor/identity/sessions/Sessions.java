package dev.sartor.identity.sessions;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/** Where sessions are kept. Every call joins the transaction that is open. */
public interface Sessions {
    /** @param tokenHash SHA-256 of its first refresh token */
    void begin(Session session, byte[] tokenHash);

    /** @return who bears the session and what they may do in the workspace now; nothing when it has ended */
    Optional<Standing> standing(Ulid session, WorkspaceId workspace, Instant now);

    /** What a session's bearer may do. */
    record Standing(AccountId account, Role role) {}
}
