package dev.sartor.identity.tokens;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.WorkspaceId;

/** What an access token says: who, in which workspace, by which session. */
public record AccessClaims(AccountId account, WorkspaceId workspace, Ulid session) {}
