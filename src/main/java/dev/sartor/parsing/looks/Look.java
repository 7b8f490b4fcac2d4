package dev.sartor.parsing.looks;

import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Style;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a piece looks like at a glance: size to the half point, weight, colour, capitals. */
public record Look(double size, boolean bold, boolean italic, int rgb, boolean capitals) {
    public static Look of(Piece piece) {
        return of(piece.style(), capitals(piece.text()));
    }

    private static Look of(Style style, boolean capitals) {
        double size = Math.round(style.size() * 2) / 2.0;
        return new Look(size, style.bold(), style.italic(), style.rgb(), capitals);
    }

    /** How most letters of a document look. */
    public static Look usual(Stream<Piece> pieces) {
        Map<Style, Integer> byStyle = new HashMap<>();
        pieces.forEach(piece -> byStyle.merge(piece.style(), piece.text().length(), Integer::sum));
        Map<Look, Integer> letters = new HashMap<>();
        byStyle.forEach((style, some) -> letters.merge(of(style, false), some, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<Look, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().toString()))
                .map(Map.Entry::getKey)
                .orElse(new Look(10, false, false, 0, false));
    }

    @Override
    public int hashCode() {
        return Double.hashCode(size) * 31 + rgb + (bold ? 7 : 0) + (italic ? 3 : 0) + (capitals ? 1 : 0);
    }

    /** The same without regard to capitals. */
    public Look plain() {
        return new Look(size, bold, italic, rgb, false);
    }

    /** Whether it draws the eye more than the usual text. */
    public boolean standsOutFrom(Look usual) {
        return size >= usual.size * 1.07
                || bold && !usual.bold
                || capitals
                || rgb != usual.rgb && size >= usual.size * 0.95;
    }

    private static boolean capitals(String text) {
        int upper = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLowerCase(text.codePointAt(i))) return false;
            if (Character.isUpperCase(text.codePointAt(i))) upper++;
        }
        return upper >= 2;
    }
}
