package dev.sartor.identity.sessions;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 256 random bits that prove something by being known. Only their SHA-256 is kept. */
public final class SecretToken {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bits;

    private SecretToken(byte[] bits) {
        this.bits = bits;
    }

    public static SecretToken fresh() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new SecretToken(bits);
    }

    /** @return nothing when the text cannot be a token */
    public static Optional<SecretToken> parse(String text) {
        try {
            var bits = Base64.getUrlDecoder().decode(text);
            return bits.length == BYTES ? Optional.of(new SecretToken(bits)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @return the token as it travels, in base64url without padding */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bits);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The successor so that only who has this token can read it: xor with a pad that is used this once. */
    public byte[] hide(SecretToken successor) {
        return xor(successor.bits, pad());
    }

    public SecretToken reveal(byte[] hidden) {
        return new SecretToken(xor(hidden, pad()));
    }

    private byte[] pad() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bits, "HmacSHA256"));
            return mac.doFinal("successor".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] xor(byte[] one, byte[] other) {
        var out = Arrays.copyOf(one, BYTES);
        for (int i = 0; i < BYTES; i++) out[i] ^= other[i];
        return out;
    }
}
