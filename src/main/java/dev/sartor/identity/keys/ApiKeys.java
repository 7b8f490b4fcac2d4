package dev.sartor.identity.keys;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.identity.OpenSessions;
import dev.sartor.identity.sessions.SecretToken;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keys of programs: made and ended by people who are signed in, told once, kept as SHA-256. */
public final class ApiKeys {
    public static final String PREFIX = "sartor_";

    private static final Pattern SHAPE = Pattern.compile(PREFIX + "([0-9A-HJKMNP-TV-Z]{26})_[A-Za-z0-9_-]{43}");
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 100;
    private static final Duration USE_NOTED = Duration.ofMinutes(1);

    private final ApiKeyRecords records;
    private final Transactions transactions;
    private final Ulids ulids;
    private final Clock clock;

    public ApiKeys(ApiKeyRecords records, Transactions transactions, Ulids ulids, Clock clock) {
        this.records = records;
        this.transactions = transactions;
        this.ulids = ulids;
        this.clock = clock;
    }

    /** @param text the key itself, which nobody can be told again */
    public record Made(ApiKey key, String text) {}

    /** @throws Failure (422) for what the input lacks, (409) when there are too many */
    public Made make(Actor actor, String name, List<String> scopes, @Nullable Instant expiresAt) {
        OpenSessions.needed(actor);
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME || called.chars().anyMatch(Character::isISOControl))
            throw Failure.invalid("name", "must have 1 to " + LONGEST_NAME + " characters");
        if (scopes.isEmpty() || scopes.size() > 40) throw Failure.invalid("scopes", "must name 1 to 40 scopes");
        var now = clock.instant();
        if (expiresAt != null && !now.isBefore(expiresAt)) throw Failure.invalid("expiresAt", "must lie ahead");
        var allowed = scopes.stream().map(Scope::parse).distinct().toList();
        var key = new ApiKey(ulids.next(), actor.account(), called, allowed, now, expiresAt, null);
        var text = PREFIX + actor.workspace() + "_" + SecretToken.fresh().text();
        return transactions.in(actor.workspace(), () -> {
            if (records.of(actor.workspace(), actor.account()).size() >= MOST)
                throw Failure.conflict("too_many_keys", "You can have " + MOST + " keys; delete one first.");
            records.add(actor.workspace(), key, hash(text));
            return new Made(key, text);
        });
    }

    public List<ApiKey> of(Actor actor) {
        OpenSessions.needed(actor);
        return transactions.in(actor.workspace(), () -> records.of(actor.workspace(), actor.account()));
    }

    /** Ends a key at once. @throws Failure (404) when the caller has no such key */
    public void end(Actor actor, Ulid id) {
        OpenSessions.needed(actor);
        if (!transactions.in(actor.workspace(), () -> records.remove(actor.workspace(), actor.account(), id)))
            throw Failure.notFound("key");
    }

    /**
     * @param area the first part of the path behind /api/v1
     * @throws Failure (401) when the key does not hold, (403) when it may not do this
     */
    public Actor actor(String text, String area, boolean writing) {
        var shape = SHAPE.matcher(text);
        if (!shape.matches() || !Ulid.isValid(shape.group(1))) throw refused();
        var workspace = new WorkspaceId(Ulid.from(shape.group(1)));
        var borne = transactions.in(workspace, () -> {
            var now = clock.instant();
            var found = records.borne(workspace, hash(text), now).orElseThrow(ApiKeys::refused);
            var used = found.key().usedAt();
            if (used == null || now.isAfter(used.plus(USE_NOTED)))
                records.used(workspace, found.key().id(), now);
            return found;
        });
        if (borne.key().scopes().stream().noneMatch(scope -> scope.allows(area, writing)))
            throw Failure.forbidden(
                    "scope_missing",
                    "This key may not do this; make one with the scope " + area + ":" + (writing ? "write" : "read")
                            + ".");
        var most = writing ? Role.EDITOR : Role.VIEWER;
        var role = borne.role().covers(most) ? most : borne.role();
        return new Actor(
                borne.key().account(), workspace, role, "key:" + borne.key().id());
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Failure refused() {
        return new Failure(Failure.Kind.UNAUTHENTICATED, "key_refused", "This API key does not hold, or no longer.");
    }
}
