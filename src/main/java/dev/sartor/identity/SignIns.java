package dev.sartor.identity;

import dev.sartor.identity.sessions.SecretToken;
import dev.sartor.identity.sessions.Session;
import dev.sartor.identity.sessions.Sessions;
import dev.sartor.identity.tokens.AccessClaims;
import dev.sartor.identity.tokens.AccessTokens;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.Ulids;
import java.time.Clock;
import java.time.Duration;

/** Begins sessions. */
public final class SignIns {
    /** However often it is refreshed, a session ends after this. */
    public static final Duration LONGEST_SESSION = Duration.ofDays(30);

    private static final int DEVICE_LENGTH = 200;

    private final Sessions sessions;
    private final AccessTokens tokens;
    private final Ulids ulids;
    private final Clock clock;

    public SignIns(Sessions sessions, AccessTokens tokens, Ulids ulids, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.ulids = ulids;
        this.clock = clock;
    }

    /**
     * In the open transaction.
     *
     * @param device what the browser or program calls itself
     */
    public Admission begin(Account account, String device) {
        var now = clock.instant();
        var refresh = SecretToken.fresh();
        var called = device.length() > DEVICE_LENGTH ? device.substring(0, DEVICE_LENGTH) : device;
        var session = new Session(ulids.next(), account.id(), now, now, now.plus(LONGEST_SESSION), called);
        sessions.begin(session, refresh.hash());
        var access = tokens.write(new AccessClaims(account.id(), account.home(), session.id()));
        return new Admission(account, Role.OWNER, access, refresh);
    }
}
