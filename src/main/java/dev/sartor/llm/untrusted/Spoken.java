package dev.sartor.llm.untrusted;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a model wrote, as it may be looked at further: one line of words, without marks, links, pictures or tags. */
public final class Spoken {
    private static final int LONGEST = 600;
    private static final Pattern PICTURE =
            Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)|<img\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^>]{0,500}>");
    private static final Pattern ADDRESS =
            Pattern.compile("\\b(?:[a-z][a-z0-9+.-]{1,20}://|data:|javascript:|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__|`)(.+?)\\1");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•–]\\s+|#{1,6}\\s+)");

    private Spoken() {}

    /** Nothing when no words are left, when it is longer than any line, or when it repeats the fence's mark. */
    public static Optional<String> of(String text, String mark) {
        if (text.contains(mark) || text.length() > LONGEST * 4) return Optional.empty();
        var plain = Plain.of(text).replaceAll("\\s+", " ");
        plain = PICTURE.matcher(plain).replaceAll("");
        plain = LINK.matcher(plain).replaceAll("$1");
        plain = TAG.matcher(plain).replaceAll("");
        plain = ADDRESS.matcher(plain).replaceAll("");
        plain = BULLET.matcher(plain).replaceFirst("");
        plain = EMPHASIS.matcher(plain).replaceAll("$2");
        plain = plain.replaceAll("\\s+([.,;:])", "$1")
                .replaceAll("\\s{2,}", " ")
                .strip();
        return plain.isEmpty() || plain.length() > LONGEST ? Optional.empty() : Optional.of(plain);
    }
}
