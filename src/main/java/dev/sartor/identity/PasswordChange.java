package dev.sartor.identity;

import dev.sartor.identity.passwords.PasswordRules;
import dev.sartor.identity.passwords.SlowHash;
import dev.sartor.identity.sessions.LockOut;
import dev.sartor.identity.sessions.Sessions;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import java.time.Clock;

/** Another password for who is signed in and knows the one that holds. */
public final class PasswordChange {
    private final Accounts accounts;
    private final Sessions sessions;
    private final SlowHash hash;
    private final LockOut lockOut;
    private final Transactions transactions;
    private final Clock clock;

    public PasswordChange(
            Accounts accounts,
            Sessions sessions,
            SlowHash hash,
            LockOut lockOut,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.hash = hash;
        this.lockOut = lockOut;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Ends every session but the one that asks.
     *
     * @throws Failure (422) when the current one is wrong or the new one does not do, (403) when an API key speaks, (429)
     *     after too many wrong ones
     */
    public void change(Actor actor, String current, String password) {
        var own = OpenSessions.needed(actor);
        var known = transactions
                .apart(() -> accounts.byId(actor.account()).flatMap(account -> accounts.credential(account.email())))
                .orElseThrow(() -> Failure.notFound("account"));
        var account = known.account();
        lockOut.check(account.email());
        if (!hash.matches(current, known.passwordHash())) {
            lockOut.failed(account.email());
            throw Failure.invalid("current", "is not the password that holds");
        }
        PasswordRules.check("password", password, account.email());
        var kept = hash.of(password);
        transactions.apart(() -> {
            accounts.setPassword(account.id(), kept);
            sessions.revokeAll(account.id(), own, clock.instant());
            lockOut.succeeded(account.email());
            return account;
        });
    }
}
