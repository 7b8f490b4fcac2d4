package dev.sartor.tailoring.places;

import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The letters and digits that stand on pages, in reading order, each with its place. */
final class SetCharacters {
    /** How far letters reach above and below their baseline, in ems. */
    private static final double ABOVE = 0.78;

    private static final double BELOW = 0.24;

    /** What becomes of each. */
    private static final List<String> ASCII =
            IntStream.range(0, 128).mapToObj(c -> folded(Character.toString(c))).toList();

    private final StringBuilder text = new StringBuilder();
    private final List<Spot> spots = new ArrayList<>();

    /** Where one character stands. */
    record Spot(int page, double left, double right, double baseline, double size) {
        double top() {
            return baseline - ABOVE * size;
        }

        double bottom() {
            return baseline + BELOW * size;
        }
    }

    SetCharacters(List<Page> pages) {
        for (int page = 0; page < pages.size(); page++)
            for (var mark : pages.get(page).marks())
                if (mark instanceof Mark.Glyphs run && run.tag() != Mark.ARTIFACT) add(run, page);
    }

    /** Letters and digits only, in lower case: lines may end anywhere, and templates write headings large. */
    static String folded(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().filter(SetCharacters::isTold).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static String folded(char character) {
        return character < ASCII.size() ? ASCII.get(character) : folded(String.valueOf(character));
    }

    private static boolean isTold(int character) {
        return Character.isLetter(character)
                || switch (Character.getType(character)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    String text() {
        return text.toString();
    }

    Spot at(int index) {
        return spots.get(index);
    }

    private void add(Mark.Glyphs run, int page) {
        int length = run.text().length();
        var left = new double[length];
        var right = new double[length];
        var known = new boolean[length];
        for (int i = 0; i < run.glyphs().length; i++) {
            int at = run.clusters()[i];
            double from = run.xs()[i];
            double to = i + 1 < run.xs().length ? run.xs()[i + 1] : run.width();
            left[at] = known[at] ? Math.min(left[at], from) : from;
            right[at] = known[at] ? Math.max(right[at], to) : to;
            known[at] = true;
        }
        int before = -1;
        for (int i = 0; i < length; i++) {
            if (known[i]) before = i;
            if (before < 0) continue;
            var spot = new Spot(page, run.x() + left[before], run.x() + right[before], run.y(), run.size());
            var told = folded(run.text().charAt(i));
            text.append(told);
            for (int c = 0; c < told.length(); c++) spots.add(spot);
        }
    }
}
