package dev.sartor.identity;

import dev.sartor.identity.Proofs.Proof;
import dev.sartor.identity.Proofs.Purpose;
import dev.sartor.identity.passwords.PasswordRules;
import dev.sartor.identity.passwords.SlowHash;
import dev.sartor.identity.sessions.LockOut;
import dev.sartor.identity.sessions.SecretToken;
import dev.sartor.identity.sessions.Sessions;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import java.time.Clock;
import java.time.Duration;

/** Proves addresses, and lets people in again who have forgotten their password. */
public final class Recovery {
    private static final Duration VERIFY_LIFE = Duration.ofDays(1);
    private static final Duration RESET_LIFE = Duration.ofHours(1);
    /** No address is mailed more often than this. */
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final Accounts accounts;
    private final Proofs proofs;
    private final Sessions sessions;
    private final SlowHash hash;
    private final LockOut lockOut;
    private final Post post;
    private final Transactions transactions;
    private final Clock clock;

    public Recovery(
            Accounts accounts,
            Proofs proofs,
            Sessions sessions,
            SlowHash hash,
            LockOut lockOut,
            Post post,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.sessions = sessions;
        this.hash = hash;
        this.lockOut = lockOut;
        this.post = post;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Mails a link that proves the address, in the open transaction and after it. */
    void askToVerify(Account account) {
        give(account, Purpose.VERIFY, VERIFY_LIFE);
    }

    /** @throws Failure (422) when the token does not hold */
    public void verify(String text) {
        var token = token(text);
        transactions.apart(() -> {
            var account = taken(token, Purpose.VERIFY);
            accounts.verify(account, clock.instant());
            return account;
        });
    }

    /** Mails a link to set the password anew, if the address has an account; nobody learns whether it has. */
    public void forgot(String email) {
        var address = new EmailAddress(email).text();
        transactions.apart(() -> {
            var known = accounts.byEmail(address);
            known.ifPresent(account -> give(account, Purpose.RESET, RESET_LIFE));
            return known;
        });
    }

    /** Sets the password anew, ends every session, and takes the address as proven: the link came there. */
    public void reset(String text, String password) {
        var token = token(text);
        PasswordRules.check("password", password, "@");
        var kept = hash.of(password);
        transactions.apart(() -> {
            var account = accounts.byId(taken(token, Purpose.RESET)).orElseThrow(Recovery::refused);
            PasswordRules.check("password", password, account.email());
            var now = clock.instant();
            accounts.setPassword(account.id(), kept);
            accounts.verify(account.id(), now);
            sessions.revokeAll(account.id(), null, now);
            lockOut.succeeded(account.email());
            return account;
        });
    }

    private void give(Account account, Purpose purpose, Duration life) {
        var now = clock.instant();
        if (proofs.givenSince(account.id(), purpose, now.minus(BETWEEN))) return;
        proofs.drop(account.id(), purpose);
        var token = SecretToken.fresh();
        proofs.add(token.hash(), purpose, new Proof(account.id(), account.email()), now, now.plus(life));
        transactions.afterwards(() -> post.link(account.email(), purpose, token.text()));
    }

    private AccountId taken(SecretToken token, Purpose purpose) {
        var account = proofs.take(token.hash(), purpose, clock.instant())
                .orElseThrow(Recovery::refused)
                .account();
        if (account == null) throw refused();
        return account;
    }

    private static SecretToken token(String text) {
        return SecretToken.parse(text).orElseThrow(Recovery::refused);
    }

    static Failure refused() {
        return new Failure(
                Failure.Kind.INVALID,
                "link_over",
                "This link does not hold, or no longer. Ask for a new one.",
                java.util.List.of(new Failure.Field("token", "is unknown, used or over")));
    }
}
