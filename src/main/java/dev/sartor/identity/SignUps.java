package dev.sartor.identity;

import dev.sartor.identity.Proofs.Proof;
import dev.sartor.identity.Proofs.Purpose;
import dev.sartor.identity.sessions.SecretToken;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may sign up: everybody, who is invited, or nobody; and always the first admin with the token printed at the start. */
public final class SignUps {
    private static final Duration INVITATION = Duration.ofDays(14);
    private static final Duration UNTIL_USED = Duration.ofDays(36_500);

    private final Mode mode;
    private final Accounts accounts;
    private final Proofs proofs;
    private final Post post;
    private final Transactions transactions;
    private final Clock clock;

    public SignUps(Mode mode, Accounts accounts, Proofs proofs, Post post, Transactions transactions, Clock clock) {
        this.mode = mode;
        this.accounts = accounts;
        this.proofs = proofs;
        this.post = post;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How the operator wants it. */
    public enum Mode {
        OPEN,
        INVITED,
        CLOSED
    }

    /**
     * What a sign-up is let in with.
     *
     * @param proven whether the token came to the address by mail
     */
    record Ticket(boolean admin, boolean proven) {}

    /**
     * Uses the token up, in the open transaction.
     *
     * @throws Failure (403) when this person may not sign up
     */
    Ticket admit(String address, @Nullable String token) {
        if (token != null) {
            var hash = SecretToken.parse(token).orElseThrow(Recovery::refused).hash();
            if (proofs.take(hash, Purpose.ADMIN, clock.instant()).isPresent()) return new Ticket(true, false);
            var invited = proofs.take(hash, Purpose.INVITE, clock.instant()).orElseThrow(Recovery::refused);
            if (!address.equals(invited.email())) throw Recovery.refused();
            return new Ticket(false, post.leaves());
        }
        return switch (mode) {
            case OPEN -> new Ticket(false, false);
            case INVITED -> throw Failure.forbidden("invitation_needed", "Signing up here needs an invitation.");
            case CLOSED -> throw Failure.forbidden("sign_up_closed", "Nobody can sign up here at present.");
        };
    }

    /** @throws Failure (403) when the caller does not run this installation */
    public void invite(Actor actor, String email) {
        OpenSessions.needed(actor);
        var address = new EmailAddress(email).text();
        transactions.apart(() -> {
            var admin = accounts.byId(actor.account()).map(Account::admin).orElse(false);
            if (!admin) throw Failure.forbidden("admin_needed", "Only who runs this installation can invite.");
            var token = SecretToken.fresh();
            var now = clock.instant();
            proofs.add(token.hash(), Purpose.INVITE, new Proof(null, address), now, now.plus(INVITATION));
            transactions.afterwards(() -> post.link(address, Purpose.INVITE, token.text()));
            return admin;
        });
    }

    /** @return a token that makes its bearer the first admin, in the place of any before; nothing once there is one */
    public Optional<String> firstAdmin() {
        return transactions.apart(() -> {
            if (accounts.hasAdmin()) return Optional.empty();
            proofs.drop(null, Purpose.ADMIN);
            var token = SecretToken.fresh();
            var now = clock.instant();
            proofs.add(token.hash(), Purpose.ADMIN, new Proof(null, null), now, now.plus(UNTIL_USED));
            return Optional.of(token.text());
        });
    }
}
