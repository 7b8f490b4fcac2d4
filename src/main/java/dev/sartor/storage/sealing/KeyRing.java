package dev.sartor.storage.sealing;

import dev.sartor.kernel.Ulids;
import dev.sartor.storage.Sealing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Seals with the newest key, a new one every 90 days; opens with the key that the bytes name. */
public final class KeyRing implements Sealing {
    private static final byte FORM = 1;
    private static final int HEAD = 1 + 2 * Long.BYTES;
    private static final Duration ROTATES = Duration.ofDays(90);

    private final byte[] master;
    private final DataKeys keys;
    private final Ulids ulids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<UUID, byte[]> opened = new ConcurrentHashMap<>();
    private volatile Current current = new Current(new UUID(0, 0), Instant.MIN);

    private record Current(UUID id, Instant until) {}

    public KeyRing(MasterKey master, DataKeys keys, Ulids ulids, Clock clock) {
        this.master = master.derive("sartor data keys");
        this.keys = keys;
        this.ulids = ulids;
        this.clock = clock;
    }

    @Override
    public byte[] seal(byte[] plain, byte[] context) throws GeneralSecurityException {
        var id = current();
        var sealed = AesGcm.seal(key(id), plain, context, random);
        return ByteBuffer.allocate(HEAD + sealed.length)
                .put(FORM)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(sealed)
                .array();
    }

    @Override
    public byte[] open(byte[] sealed, byte[] context) throws GeneralSecurityException {
        if (sealed.length < HEAD || sealed[0] != FORM)
            throw new GeneralSecurityException("not sealed in a form that is known");
        var bytes = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
        var id = new UUID(bytes.getLong(), bytes.getLong());
        var rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return AesGcm.open(key(id), rest, context);
    }

    private UUID current() throws GeneralSecurityException {
        if (clock.instant().isBefore(current.until())) return current.id();
        synchronized (this) {
            var newest = keys.newest().orElse(null);
            if (newest == null || !clock.instant().isBefore(newest.createdAt().plus(ROTATES))) newest = fresh();
            current = new Current(newest.id(), newest.createdAt().plus(ROTATES));
            return newest.id();
        }
    }

    private DataKeys.Kept fresh() throws GeneralSecurityException {
        var key = new byte[32];
        random.nextBytes(key);
        var id = ulids.next().toUuid();
        var kept = new DataKeys.Kept(id, AesGcm.seal(master, key, name(id), random), clock.instant());
        keys.add(kept);
        return kept;
    }

    private byte[] key(UUID id) throws GeneralSecurityException {
        var known = opened.get(id);
        if (known != null) return known;
        var kept = keys.find(id).orElseThrow(() -> new GeneralSecurityException("sealed with a key that is gone"));
        var key = AesGcm.open(master, kept.sealed(), name(id));
        opened.put(id, key);
        return key;
    }

    private static byte[] name(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
