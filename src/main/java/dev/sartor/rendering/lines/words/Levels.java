package dev.sartor.rendering.lines.words;

import java.text.Bidi;
import java.util.List;

/**
 * The direction of every character of a paragraph, as embedding levels: even from left to right, odd from right to left
 * (UAX #9). A paragraph goes as its document goes, unless it has letters of the other direction alone; a list of fields
 * always does.
 */
public final class Levels {
    private static final char OVERRIDE_LEFT = '\u202d';
    private static final char OVERRIDE_RIGHT = '\u202e';
    private static final char NOTHING = '\u200b';
    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    private static final Levels PLAIN = new Levels(new byte[0][], 0);

    private final byte[][] levels;
    private final int base;

    private Levels(byte[][] levels, int base) {
        this.levels = levels;
        this.base = base;
    }

    /** A part of a paragraph.
     * @param apart true when its direction is its own affair, as of a telephone number */
    public record Part(String text, boolean apart) {}

    /** @param rightToLeft how the document goes */
    public static Levels of(List<Part> parts, boolean rightToLeft) {
        if (!rightToLeft && parts.stream().noneMatch(part -> turns(part.text()))) return PLAIN;
        var text = new StringBuilder();
        for (var part : parts) {
            if (!part.apart()) text.append(part.text());
            else
                text.append(ISOLATE)
                        .append(part.text(), 0, own(part.text()))
                        .append(END)
                        .append(part.text(), own(part.text()), part.text().length());
        }
        boolean list = parts.stream().filter(Part::apart).count() > 1;
        boolean right = (rightToLeft && list) || base(text, rightToLeft);
        var whole = text.toString().replace(OVERRIDE_LEFT, NOTHING).replace(OVERRIDE_RIGHT, NOTHING);
        var bidi = new Bidi(whole, right ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var levels = new byte[parts.size()][];
        int at = 0;
        for (int p = 0; p < levels.length; p++) {
            boolean isolated = parts.get(p).apart();
            var own = parts.get(p).text();
            int end = isolated ? own(own) : -1;
            if (isolated) at++;
            levels[p] = new byte[own.length()];
            for (int i = 0; i < levels[p].length; i++) {
                if (i == end) at++;
                levels[p][i] = (byte) bidi.getLevelAt(at++);
            }
            if (end == own.length()) at++;
        }
        return new Levels(levels, right ? 1 : 0);
    }

    /** Where a field's own text ends: a comma or colon behind it belongs to the list and stands on the list's far side. */
    private static int own(String field) {
        int end = field.length();
        while (end > 1 && ",;:".indexOf(field.charAt(end - 1)) >= 0) end--;
        return end;
    }

    private static boolean turns(String text) {
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) >= 0x590) return Bidi.requiresBidi(text.toCharArray(), i, text.length());
        return false;
    }

    private static boolean base(CharSequence text, boolean rightToLeft) {
        boolean left = text.codePoints()
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        boolean right = text.codePoints().anyMatch(Levels::leftward);
        return rightToLeft ? right || !left : right && !left;
    }

    private static boolean leftward(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    /** True when the whole paragraph goes from left to right. */
    public boolean plain() {
        return levels.length == 0;
    }

    /** The paragraph's own level: 0 or 1. */
    public int base() {
        return base;
    }

    /** @param part index of the part, {@code i} of the character in it */
    public int at(int part, int i) {
        return levels.length == 0 ? 0 : levels[part][i];
    }
}
