package dev.sartor.extraction.pdf;

import dev.sartor.extraction.Piece;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a glyph stands for, given what its font says and what the file says instead (ActualText, ISO 32000-1, 14.9.4). */
final class Meant {
    /** Names of icons and links that tools put behind pictures: no word of the person's. */
    private static final Pattern NO_WORDS =
            Pattern.compile("\\\\\\w+|(?:mailto|tel|https?|skype):.*|fa[A-Z]\\w+", Pattern.CASE_INSENSITIVE);

    private Meant() {}

    /** A glyph that has no letter, or one of a private area, is a picture such as an envelope before an address. */
    static String read(String unicode) {
        if (unicode.length() == 1 && unicode.charAt(0) >= ' ' && unicode.charAt(0) < 0x7f) return unicode;
        boolean own = !unicode.isEmpty() && unicode.codePoints().allMatch(Meant::isPrivate);
        return unicode.isEmpty() || own ? Piece.ICON : clean(unicode);
    }

    /** A hyphen that some programs write three times over, once for each meaning it may have. */
    static String hyphens(String text) {
        return text.indexOf('\u2010') < 0 && text.indexOf('\u2011') < 0
                ? text
                : text.replaceAll("-*[\u2010\u2011]+-*", "-");
    }

    private static boolean isPrivate(int c) {
        return (c >= 0xe000 && c <= 0xf8ff) || c >= 0xf0000;
    }

    /** Ligatures apart, spaces plain, signs without meaning (icons from private areas) dropped. */
    static String clean(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == 0xa0 || c == 0x2007 || c == 0x202f || c == '\t' || c == 0x3000) out.append(' ');
            else if (c == 0xad) out.append('-'); // painted, so it is a hyphen
            else if (c >= 0xfb00 && c <= 0xfb06) out.append(LIGATURES[c - 0xfb00]);
            else if (!isNothing(c)) out.appendCodePoint(c);
        });
        return out.toString();
    }

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private static boolean isNothing(int c) {
        return isPrivate(c)
                || c < 0x20
                || (c >= 0x7f && c < 0xa0)
                || c == 0xfffd
                || c == 0xfeff
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0xfe00 && c <= 0xfe0f);
    }

    /** @return what to read for a whole marked span; null when its glyphs speak for themselves */
    static @Nullable String instead(String glyphs, String actual) {
        if (!glyphs.isEmpty() && glyphs.replace(Piece.ICON, "").isBlank()) return null;
        var said = clean(actual);
        if (said.isBlank() || NO_WORDS.matcher(said.strip()).matches()) return null;
        var seen = glyphs.replaceAll("\\s+", "");
        var told = said.replaceAll("\\s+", "");
        // where the glyphs read well already, they are what the eye sees
        if (seen.length() >= told.length() && seen.codePoints().anyMatch(Character::isLetterOrDigit)) return null;
        return said;
    }
}
