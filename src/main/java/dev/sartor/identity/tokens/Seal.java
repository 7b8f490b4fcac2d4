package dev.sartor.identity.tokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Closes small secrets for the database, with a key that is not in it: AES-256-GCM, a fresh nonce each time. */
public final class Seal {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    /** @param key 32 bytes */
    public Seal(byte[] key) {
        if (key.length != KEY_BYTES) throw new IllegalArgumentException("the identity key must have 32 bytes");
        this.key = new SecretKeySpec(key, "AES");
    }

    /** The key kept in a file only its owner can read; made when there is none. */
    public static Seal keptIn(Path file) {
        try {
            if (!Files.exists(file)) make(file);
            return new Seal(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] close(byte[] open) {
        var nonce = random(NONCE_BYTES);
        var closed = run(Cipher.ENCRYPT_MODE, nonce, open);
        return ByteBuffer.allocate(nonce.length + closed.length)
                .put(nonce)
                .put(closed)
                .array();
    }

    public byte[] open(byte[] closed) {
        return run(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(closed, NONCE_BYTES),
                Arrays.copyOfRange(closed, NONCE_BYTES, closed.length));
    }

    private byte[] run(int mode, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the identity key does not open what the database holds", e);
        }
    }

    /** Written beside and linked into place, so that two who start at once end with the same key. */
    private static void make(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(folder, "identity", ".new", owner);
        try {
            Files.write(fresh, random(KEY_BYTES));
            Files.createLink(file, fresh);
        } catch (java.nio.file.FileAlreadyExistsException e) {
            return; // another process was first; its key stands
        } finally {
            Files.delete(fresh);
        }
    }

    private static byte[] random(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
