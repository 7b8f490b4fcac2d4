package dev.sartor.identity.web;

import dev.sartor.identity.OpenSessions;
import dev.sartor.identity.keys.ApiKeys;
import dev.sartor.identity.sessions.Sessions;
import dev.sartor.identity.tokens.AccessTokens;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.platform.Callers;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows callers by the bearer token or the API key of their request, and asks each time whether its session still stands. */
@Component
class BearerCallers implements Callers {
    private static final String SCHEME = "Bearer ";
    /** Where the area stands in "/api/v1/jobs/…", split at the slashes. */
    private static final int AREA = 3;

    private final AccessTokens tokens;
    private final Sessions sessions;
    private final ApiKeys keys;
    private final Clock clock;

    BearerCallers(AccessTokens tokens, Sessions sessions, ApiKeys keys, Clock clock) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> caller(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null) return Optional.empty();
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw refused("token_refused", "Send the access token as \"Authorization: Bearer …\".");
        }
        var token = header.substring(SCHEME.length()).strip();
        return Optional.of(token.startsWith(ApiKeys.PREFIX) ? program(token, request) : person(token));
    }

    private Actor program(String key, HttpServletRequest request) {
        var path = request.getRequestURI().split("/", -1);
        var area = path.length > AREA && path[1].equals("api") ? path[AREA] : "";
        var reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return keys.actor(key, area, !reading);
    }

    private Actor person(String token) {
        var claims = tokens.read(token);
        var standing = sessions.standing(claims.session(), claims.workspace(), clock.instant())
                .filter(one -> one.account().equals(claims.account()))
                .orElseThrow(() -> refused("session_ended", "This session has ended; sign in again."));
        return new Actor(
                claims.account(), claims.workspace(), standing.role(), OpenSessions.credential(claims.session()));
    }

    private static Failure refused(String code, String sentence) {
        return new Failure(Failure.Kind.UNAUTHENTICATED, code, sentence);
    }
}
