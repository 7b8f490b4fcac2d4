package dev.sartor.identity;

import dev.sartor.kernel.AccountId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where one-time proofs are kept, by the SHA-256 of their token. Every call joins the transaction that is open. */
public interface Proofs {
    /** What a proof is for. */
    enum Purpose {
        VERIFY,
        RESET,
        INVITE,
        ADMIN;

        /** As the database keeps it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param account whose it is; null when there is no account yet
     * @param email the address it is bound to; null for any
     */
    record Proof(@Nullable AccountId account, @Nullable String email) {}

    void add(byte[] hash, Purpose purpose, Proof proof, Instant now, Instant expiresAt);

    /** @return what it proves, once only; nothing when it is unknown, used or over */
    Optional<Proof> take(byte[] hash, Purpose purpose, Instant now);

    /** Whether the account was given one of this purpose since then. */
    boolean givenSince(AccountId account, Purpose purpose, Instant since);

    /** Forgets all of the purpose; those of one account only, unless it is null. */
    void drop(@Nullable AccountId account, Purpose purpose);

    /** Forgets what is over. */
    void forget(Instant now);
}
