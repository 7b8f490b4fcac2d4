package dev.sartor.identity.web;

import dev.sartor.identity.OpenSessions;
import dev.sartor.identity.sessions.Sessions;
import dev.sartor.identity.tokens.AccessTokens;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.platform.Callers;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows callers by the bearer token of their request, and asks each time whether its session still stands. */
@Component
class BearerCallers implements Callers {
    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final Sessions sessions;
    private final Clock clock;

    BearerCallers(AccessTokens tokens, Sessions sessions, Clock clock) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> caller(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null) return Optional.empty();
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw refused("token_refused", "Send the access token as \"Authorization: Bearer …\".");
        }
        return Optional.of(person(header.substring(SCHEME.length()).strip()));
    }

    private Actor person(String token) {
        var claims = tokens.read(token);
        var standing = sessions.standing(claims.session(), claims.workspace(), clock.instant())
                .filter(one -> one.account().equals(claims.account()))
                .orElseThrow(() -> refused("session_ended", "This session has ended; sign in again."));
        return new Actor(claims.account(), claims.workspace(), standing.role(), OpenSessions.credential(claims.session()));
    }

    private static Failure refused(String code, String sentence) {
        return new Failure(Failure.Kind.UNAUTHENTICATED, code, sentence);
    }
}
