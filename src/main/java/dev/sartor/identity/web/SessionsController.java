package dev.sartor.identity.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.identity.OpenSessions;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Role;
import dev.sartor.platform.Needs;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the caller is signed in. */
@Needs(Role.VIEWER)
@RestController
@RequestMapping("/api/v1/me/sessions")
class SessionsController {
    private final OpenSessions sessions;

    SessionsController(OpenSessions sessions) {
        this.sessions = sessions;
    }

    /** @param current whether it is the one that asks */
    record Open(String id, String device, Instant createdAt, Instant seenAt, Instant expiresAt, boolean current) {}

    record OpenOnes(List<Open> data) {}

    @GetMapping
    OpenOnes list(Actor actor) {
        var own = OpenSessions.needed(actor);
        return new OpenOnes(sessions.of(actor).stream()
                .map(one -> new Open(
                        one.id().toString(),
                        one.device(),
                        one.createdAt(),
                        one.seenAt(),
                        one.expiresAt(),
                        one.id().equals(own)))
                .toList());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, Actor actor) {
        OpenSessions.needed(actor);
        if (!Ulid.isValid(id)) throw Failure.notFound("session");
        sessions.end(actor, Ulid.from(id));
    }

    /** All but the one that asks. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(Actor actor) {
        sessions.endOthers(actor);
    }
}
