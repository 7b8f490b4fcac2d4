package dev.sartor.identity.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The keys in use: the newest signs, the ones before it still prove what they signed. */
public final class Keyring {
    /** A key signs this long before another takes over. */
    private static final Duration SIGNS = Duration.ofDays(90);
    /** And is kept this much longer, far beyond the life of the last token it signed. */
    private static final Duration LINGERS = Duration.ofDays(1);
    /** Unknown names of keys ask the database no more often than this. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final SigningKeys keys;
    private final Seal seal;
    private final Clock clock;
    private Map<String, Held> held = Map.of();
    private Instant looked = Instant.MIN;

    private record Held(ECKey key, Instant createdAt) {}

    public Keyring(SigningKeys keys, Seal seal, Clock clock) {
        this.keys = keys;
        this.seal = seal;
        this.clock = clock;
    }

    /** @return the key that signs now */
    public synchronized ECKey signing() {
        var now = clock.instant();
        var newest = newest(now);
        if (newest.isEmpty()) {
            look(now);
            newest = newest(now);
        }
        if (newest.isEmpty()) {
            keys.dropOlderThan(now.minus(SIGNS).minus(LINGERS));
            make(now);
            look(now);
            newest = newest(now);
        }
        return newest.orElseThrow();
    }

    /** @return the key of that name, when it is one of ours and not too old */
    public synchronized Optional<ECKey> proving(String kid) {
        var now = clock.instant();
        if (!held.containsKey(kid) && now.isAfter(looked.plus(BETWEEN_LOOKS))) look(now);
        return Optional.ofNullable(held.get(kid))
                .filter(one -> now.isBefore(one.createdAt.plus(SIGNS).plus(LINGERS)))
                .map(Held::key);
    }

    private Optional<ECKey> newest(Instant now) {
        return held.values().stream()
                .findFirst()
                .filter(one -> now.isBefore(one.createdAt.plus(SIGNS)))
                .map(Held::key);
    }

    private void look(Instant now) {
        var found = new LinkedHashMap<String, Held>();
        for (var kept : keys.all()) found.put(kept.kid(), new Held(open(kept), kept.createdAt()));
        held = found;
        looked = now;
    }

    private ECKey open(SigningKeys.Kept kept) {
        try {
            return ECKey.parse(new String(seal.open(kept.sealed()), StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException("a kept signing key is no key", e);
        }
    }

    private void make(Instant now) {
        try {
            var key = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
            var sealed = seal.close(key.toJSONString().getBytes(StandardCharsets.UTF_8));
            keys.add(new SigningKeys.Kept(key.getKeyID(), sealed, now));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
