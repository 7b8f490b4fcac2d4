package dev.sartor.identity;

import dev.sartor.kernel.Failure;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address that mail can go to, in the one spelling by which accounts are found. */
public record EmailAddress(String text) {
    /** Longest address that mail servers take (RFC 5321, 4.5.3.1.3, without the angle brackets). */
    private static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile("[^@\\s\\p{Cntrl}<>\",;]{1,64}@[^@\\s\\p{Cntrl}<>\",;]+");

    /** @throws Failure (422) when it is no address */
    public EmailAddress {
        text = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            throw Failure.invalid("email", "must be an e-mail address such as ada@example.org");
        }
    }
}
