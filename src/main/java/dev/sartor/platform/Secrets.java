package dev.sartor.platform;

import dev.sartor.kernel.BadInput;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which secrets are none: those that stand in examples, are short, or are one letter over and over. */
public final class Secrets {
    private static final int SHORTEST = 12;
    private static final int LEAST_LETTERS = 5;
    private static final Set<String> KNOWN = Set.of(
            "password",
            "passwort",
            "passw0rd",
            "postgres",
            "postgresql",
            "secret",
            "secretkey",
            "changeme",
            "changeit",
            "change",
            "admin",
            "administrator",
            "root",
            "sartor",
            "default",
            "example",
            "test",
            "letmein",
            "qwerty");
    private static final Pattern PLAIN = Pattern.compile("[^a-z]+");

    private Secrets() {}

    /**
     * @param setting whose value it is, for the message; the value itself is never told
     * @throws BadInput when anybody could guess it
     */
    public static void check(String setting, @Nullable String value) {
        if (value == null) return;
        var words = PLAIN.splitAsStream(value.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean guessed = value.length() < SHORTEST
                || value.chars().distinct().count() < LEAST_LETTERS
                || !words.isEmpty() && words.stream().allMatch(KNOWN::contains);
        if (guessed) throw refused(setting);
    }

    /** @param value 32 bytes in Base64 */
    public static void checkKey(String setting, @Nullable String value) {
        if (value == null) return;
        try {
            var bytes = Base64.getDecoder().decode(value.strip());
            long different = java.util.stream.IntStream.range(0, bytes.length)
                    .map(i -> bytes[i])
                    .distinct()
                    .count();
            if (bytes.length < 32 || different < SHORTEST) throw refused(setting);
        } catch (IllegalArgumentException e) {
            throw refused(setting);
        }
    }

    private static BadInput refused(String setting) {
        return new BadInput(
                "The setting " + setting + " holds a secret that could be guessed.",
                "Set one of your own; openssl rand -base64 32 makes one.");
    }

    /** Addresses on which nobody but this machine can reach a server. */
    public static boolean isLoopback(String address) {
        return List.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1", "localhost").contains(address);
    }
}
