package dev.sartor.parsing.looks;

import dev.sartor.extraction.Piece;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a piece looks like at a glance: size to the half point, weight, colour, capitals. */
public record Look(double size, boolean bold, boolean italic, int rgb, boolean capitals) {
    public static Look of(Piece piece) {
        var style = piece.style();
        return new Look(
                Math.round(style.size() * 2) / 2.0, style.bold(), style.italic(), style.rgb(), capitals(piece.text()));
    }

    /** How most letters of a document look. */
    public static Look usual(Stream<Piece> pieces) {
        Map<Look, Integer> letters = new HashMap<>();
        pieces.forEach(piece -> letters.merge(of(piece).plain(), piece.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<Look, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().toString()))
                .map(Map.Entry::getKey)
                .orElse(new Look(10, false, false, 0, false));
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
        long upper = text.codePoints().filter(Character::isUpperCase).count();
        long lower = text.codePoints().filter(Character::isLowerCase).count();
        return upper >= 2 && lower == 0;
    }
}
