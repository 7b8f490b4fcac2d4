package dev.sartor.ats.checks;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways to reach the person that a machine finds by their shape. */
public final class Contacts {
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,6}");

    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}./-])(?:\\+|00)?\\(?\\d[\\d \\u00a0().\\u2011/-]{6,22}\\d(?![\\p{L}\\p{N}])");

    /** Years side by side, and dates, which have the digits of a telephone number. */
    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d\\d\\W{1,3}(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?.*|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d.*"
                    + "|\\d{1,2}[./](?:19|20)\\d\\d.*");

    private Contacts() {}

    public static List<String> emails(String text) {
        return EMAIL.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    /** Numbers of 8 to 15 digits (ITU-T E.164 allows 15) that are no dates. */
    public static List<String> phones(String text) {
        return PHONE.matcher(text)
                .results()
                .map(found -> found.group().strip())
                .filter(number -> !DATE.matcher(number).matches() && isLongEnough(number))
                .distinct()
                .toList();
    }

    private static boolean isLongEnough(String number) {
        long digits = number.chars().filter(Character::isDigit).count();
        return digits >= 8 && digits <= 15;
    }
}
