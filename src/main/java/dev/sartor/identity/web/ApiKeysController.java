package dev.sartor.identity.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.identity.keys.ApiKey;
import dev.sartor.identity.keys.ApiKeys;
import dev.sartor.identity.keys.Scope;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Role;
import dev.sartor.platform.Needs;
import dev.sartor.platform.WithoutIdempotencyKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's API keys. No answer is kept for replay: it would hold the key. */
@Needs(Role.VIEWER)
@WithoutIdempotencyKey
@RestController
@RequestMapping("/api/v1/api-keys")
class ApiKeysController {
    private final ApiKeys keys;

    ApiKeysController(ApiKeys keys) {
        this.keys = keys;
    }

    record Asked(String name, List<String> scopes, @Nullable Instant expiresAt) {}

    record Key(
            Ulid id,
            String name,
            List<String> scopes,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant lastUsedAt) {
        static Key of(ApiKey key) {
            return new Key(
                    key.id(),
                    key.name(),
                    key.scopes().stream().map(Scope::toString).toList(),
                    key.createdAt(),
                    key.expiresAt(),
                    key.usedAt());
        }
    }

    /** @param secret the key itself, told this once */
    record Made(Key key, String secret) {}

    record Keys(List<Key> data) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made make(@RequestBody Asked asked, Actor actor) {
        var made = keys.make(actor, asked.name(), asked.scopes(), asked.expiresAt());
        return new Made(Key.of(made.key()), made.text());
    }

    @GetMapping
    Keys list(Actor actor) {
        return new Keys(keys.of(actor).stream().map(Key::of).toList());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, Actor actor) {
        if (!Ulid.isValid(id)) throw Failure.notFound("key");
        keys.end(actor, Ulid.from(id));
    }
}
