package dev.sartor.identity.keys;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the database knows of keys; everything in the open transaction of the workspace. */
public interface ApiKeyRecords {
    /** A key and what its person may do in the workspace now. */
    record Borne(ApiKey key, Role role) {}

    void add(WorkspaceId workspace, ApiKey key, byte[] hash);

    /** The newest first. */
    List<ApiKey> of(WorkspaceId workspace, AccountId account);

    /** @return nothing when there is none that holds */
    Optional<Borne> borne(WorkspaceId workspace, byte[] hash, Instant now);

    void used(WorkspaceId workspace, Ulid id, Instant now);

    /** @return false when the account has no such key */
    boolean remove(WorkspaceId workspace, AccountId account, Ulid id);
}
