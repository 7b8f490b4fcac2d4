package dev.sartor.identity.wiring;

import dev.sartor.identity.Proofs;
import dev.sartor.identity.sessions.Sessions;
import dev.sartor.kernel.Transactions;
import dev.sartor.tasks.Chore;
import java.time.Clock;
import java.time.Duration;

/** Forgets sessions that ended long ago, counts of old failures and proofs that are over. */
record Forgetting(Sessions sessions, Proofs proofs, Transactions transactions, Clock clock) implements Chore {
    private static final Duration KEPT = Duration.ofDays(30);

    @Override
    public String name() {
        return "forget-ended-sessions";
    }

    @Override
    public void run() {
        transactions.apart(() -> {
            sessions.forget(clock.instant().minus(KEPT));
            proofs.forget(clock.instant());
            return true;
        });
    }
}
