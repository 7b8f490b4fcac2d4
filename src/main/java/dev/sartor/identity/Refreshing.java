package dev.sartor.identity;

import dev.sartor.identity.sessions.SecretToken;
import dev.sartor.identity.sessions.Sessions;
import dev.sartor.identity.sessions.Sessions.Presented;
import dev.sartor.identity.tokens.AccessClaims;
import dev.sartor.identity.tokens.AccessTokens;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Exchanges a refresh token for the next one. A token works once; for a few seconds its immediate predecessor is given
 * the same successor again, for answers that got lost. Any other reuse means that somebody copied it: the session ends.
 */
public final class Refreshing {
    static final Duration GRACE = Duration.ofSeconds(10);

    private final Sessions sessions;
    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Transactions transactions;
    private final Clock clock;

    public Refreshing(
            Sessions sessions, Accounts accounts, AccessTokens tokens, Transactions transactions, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.tokens = tokens;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws Failure (401) when it does not hold, or holds no longer */
    public Admission refresh(String text) {
        var token = SecretToken.parse(text).orElseThrow(Refreshing::ended);
        return transactions.apart(() -> exchange(token)).orElseThrow(Refreshing::ended);
    }

    /** Nothing stands for a refusal, so that ending the session is committed. */
    private Optional<Admission> exchange(SecretToken token) {
        var now = clock.instant();
        var first = sessions.presented(token.hash()).filter(one -> stands(one, now));
        if (first.isEmpty()) return Optional.empty();
        var successor = SecretToken.fresh();
        if (first.get().usedAt() == null
                && sessions.advance(first.get(), successor.hash(), token.hide(successor), now)) {
            return admission(first.get(), successor);
        }
        return again(token, sessions.presented(token.hash()).orElseThrow(), now);
    }

    private Optional<Admission> again(SecretToken token, Presented known, Instant now) {
        if (!stands(known, now)) return Optional.empty();
        var used = known.usedAt();
        var hidden = known.hidden();
        if (used != null
                && hidden != null
                && known.generation() == known.sessionGeneration() - 1
                && !now.isAfter(used.plus(GRACE))) return admission(known, token.reveal(hidden));
        sessions.revoke(known.account(), known.session(), now);
        return Optional.empty();
    }

    private Optional<Admission> admission(Presented known, SecretToken successor) {
        return accounts.byId(known.account()).map(account -> {
            var access = tokens.write(new AccessClaims(account.id(), account.home(), known.session()));
            return new Admission(account, Role.OWNER, access, successor);
        });
    }

    /** Ends the session that the token belongs to; without effect when there is none. */
    public void signOut(String text) {
        SecretToken.parse(text)
                .ifPresent(token -> transactions.apart(() -> {
                    var known = sessions.presented(token.hash());
                    known.ifPresent(one -> sessions.revoke(one.account(), one.session(), clock.instant()));
                    return known;
                }));
    }

    private static boolean stands(Presented token, Instant now) {
        return !token.over() && now.isBefore(token.expiresAt());
    }

    private static Failure ended() {
        return new Failure(Failure.Kind.UNAUTHENTICATED, "session_ended", "This session has ended; sign in again.");
    }
}
