package dev.sartor.identity.passwords;

import dev.sartor.kernel.Failure;
import java.util.Locale;

/** What a password must be: long, and nothing that is guessed first. No rule about kinds of characters. */
public final class PasswordRules {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 1000;
    /** Fewer different characters than this is a row of keys, not a password. */
    private static final int DIFFERENT = 6;

    private PasswordRules() {}

    /**
     * @param field the input's field that holds it
     * @param email the account's address, which must not be the password
     * @throws Failure (422) that says what would do
     */
    public static void check(String field, String password, String email) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) throw Failure.invalid(field, "must have " + SHORTEST + " characters or more");
        if (length > LONGEST) throw Failure.invalid(field, "must have " + LONGEST + " characters or fewer");
        var small = password.toLowerCase(Locale.ROOT);
        if (small.contains(email) || small.codePoints().distinct().count() < DIFFERENT || isRow(small)) {
            throw Failure.invalid(field, "is among the first that are guessed; take a few unrelated words instead");
        }
    }

    /** "abcdefgh…", "12345678…" and the same backwards. */
    private static boolean isRow(String text) {
        int steps = 0;
        for (int i = 1; i < text.length(); i++) if (Math.abs(text.charAt(i) - text.charAt(i - 1)) == 1) steps++;
        return steps >= text.length() * 3 / 4;
    }
}
