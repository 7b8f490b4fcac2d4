package dev.sartor.identity.wiring;

import dev.sartor.identity.passwords.SlowHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Argon2id with 46 MiB, one pass, one lane (OWASP ASVS 5.0, appendix C). */
final class Argon2 implements SlowHash {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 47_104;
    private static final int PASSES = 1;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    /** Each hash takes 46 MiB while it lasts; a crowd at the door waits instead of filling the memory. */
    private final Semaphore room =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    @Override
    public String of(String password) {
        room.acquireUninterruptibly();
        try {
            return java.util.Objects.requireNonNull(encoder.encode(password));
        } finally {
            room.release();
        }
    }

    /** Random bytes where a hash would stand: making one would cost each start of the server what it costs a guesser. */
    @Override
    public String ofNobody() {
        return "$argon2id$v=19$m=" + KIBIBYTES + ",t=" + PASSES + ",p=" + LANES + "$" + random(SALT_BYTES) + "$"
                + random(HASH_BYTES);
    }

    private static String random(int size) {
        var bytes = new byte[size];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public boolean matches(String password, String hash) {
        room.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            room.release();
        }
    }
}
