package dev.sartor.identity;

import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/** Where accounts and memberships are kept. Every call joins the transaction that is open. */
public interface Accounts {
    /** Keeps a new account with its own workspace. @return false when the address is taken; nothing is kept then */
    boolean add(Account account, String passwordHash);

    Optional<Account> byId(AccountId id);

    /** @param email in small letters */
    Optional<Account> byEmail(String email);

    /** What sign-in must know of the account besides what it is. */
    Optional<Credential> credential(String email);

    /** @return the role of the account in the workspace whose transaction is open */
    Optional<Role> role(WorkspaceId workspace, AccountId account);

    /** Takes the address as proven; without effect when it is already. */
    void verify(AccountId account, Instant now);

    void setPassword(AccountId account, String passwordHash);

    boolean hasAdmin();

    /** @return whether others belong to the account's own workspace, whose transaction is open */
    boolean isShared(Account account);

    /** Takes the account away with its sessions, keys and memberships; its workspace stays, without its name. */
    void remove(Account account);

    /** How an account proves itself. */
    record Credential(Account account, String passwordHash) {}
}
