package dev.sartor.identity.passwords;

/** Turns a password into what may be kept: slow and hungry on purpose, so that guessing is. */
public interface SlowHash {
    String of(String password);

    /** @return a hash that no password has, as slow to compare with as any */
    String ofNobody();

    boolean matches(String password, String hash);
}
