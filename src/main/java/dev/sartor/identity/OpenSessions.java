package dev.sartor.identity;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.identity.sessions.Session;
import dev.sartor.identity.sessions.Sessions;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The sessions of a person, as they see and end them. An ended one is refused from the next request on. */
public final class OpenSessions {
    private static final String SESSION = "session:";

    private final Sessions sessions;
    private final Transactions transactions;
    private final Clock clock;

    public OpenSessions(Sessions sessions, Transactions transactions, Clock clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return how an actor of this session calls its credential */
    public static String credential(Ulid session) {
        return SESSION + session;
    }

    /** @return the session that speaks; nothing when it is an API key */
    public static Optional<Ulid> own(Actor actor) {
        return actor.credential().startsWith(SESSION)
                ? Optional.of(Ulid.from(actor.credential().substring(SESSION.length())))
                : Optional.empty();
    }

    /** @throws Failure (403) when an API key speaks: keys do not look after sessions and keys */
    public static Ulid needed(Actor actor) {
        return own(actor)
                .orElseThrow(
                        () -> Failure.forbidden("session_needed", "This needs a person who is signed in, not a key."));
    }

    public List<Session> of(Actor actor) {
        return transactions.in(actor.workspace(), () -> sessions.of(actor.account(), clock.instant()));
    }

    /** @throws Failure (404) when the caller has no such session */
    public void end(Actor actor, Ulid session) {
        if (!transactions.in(actor.workspace(), () -> sessions.revoke(actor.account(), session, clock.instant()))) {
            throw Failure.notFound("session");
        }
    }

    public void endOthers(Actor actor) {
        var own = needed(actor);
        transactions.in(actor.workspace(), () -> sessions.revokeAll(actor.account(), own, clock.instant()));
    }

    /** Ends the session that speaks. */
    public void endOwn(Actor actor) {
        own(actor)
                .ifPresent(own -> transactions.in(
                        actor.workspace(), () -> sessions.revoke(actor.account(), own, clock.instant())));
    }
}
