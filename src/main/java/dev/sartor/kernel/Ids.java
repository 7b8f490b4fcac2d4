package dev.sartor.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;

/** Mints ids from place and text: the same content gets the same id, and twins within one minting get a number behind. */
public final class Ids {
    /** Crockford's base 32: no letter that is read as a digit. */
    private static final char[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();

    private final Set<String> taken = new HashSet<>();

    /** Reserves an id that stands already, so that no new one equals it. */
    public void reserve(String id) {
        taken.add(id);
    }

    /** @return an id of 12 characters (60 bits of SHA-256 over the parts), unique among those of this minting */
    public String mint(String... parts) {
        var base = hash(String.join("\u001f", parts));
        var id = base;
        for (int n = 2; !taken.add(id); n++) id = base + "-" + n;
        return id;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            long bits = 0;
            for (int i = 0; i < 8; i++) bits = (bits << 8) | (digest[i] & 0xff);
            var out = new StringBuilder(12);
            for (int i = 0; i < 12; i++) out.append(DIGITS[(int) (bits >>> (59 - 5 * i)) & 31]);
            return out.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
