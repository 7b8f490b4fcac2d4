package dev.sartor.llm.untrusted;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Puts text from outside between marks that nobody outside can guess: they follow from a secret and the text itself, so that
 * a forged mark inside the text changes the real one.
 */
public final class Fences {
    private static final int LENGTH = 12;

    private final byte[] secret;

    /** @param secret random bytes, 16 or more */
    public Fences(byte[] secret) {
        if (secret.length < 16) throw new IllegalArgumentException("a secret has 16 bytes or more");
        this.secret = secret.clone();
    }

    /** The mark for these texts together: 24 hexadecimal digits. */
    public String mark(String all) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var bytes = mac.doFinal(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /** @param name what it is ("posting") */
    public static String around(String mark, String name, String text) {
        return "<data-" + mark + " of=\"" + name + "\">\n" + text + "\n</data-" + mark + ">";
    }
}
