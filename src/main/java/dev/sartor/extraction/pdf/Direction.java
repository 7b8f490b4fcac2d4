package dev.sartor.extraction.pdf;

import com.ibm.icu.text.Bidi;
import dev.sartor.extraction.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Brings what is painted from left to right into the order in which it is read (Unicode Bidirectional Algorithm, inverted). */
final class Direction {
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()-]{6,}\\d");

    /** Letters of a script without other use here. */
    private static final int SHIELD = 0xA500;

    private Direction() {}

    static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(Direction::rightToLeft);
    }

    private static boolean rightToLeft(int c) {
        byte d = Character.getDirectionality(c);
        return d == Character.DIRECTIONALITY_RIGHT_TO_LEFT || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** A glyph's letters from left to right; one glyph may stand for several Arabic letters. */
    static String painted(String glyph) {
        return glyph.length() > 1 && isRightToLeft(glyph)
                ? new StringBuilder(glyph).reverse().toString()
                : glyph;
    }

    /** The words of a piece as read; shapes that Arabic letters take are turned back into the letters. */
    static List<Word> order(List<Word> painted) {
        long right = painted.stream().filter(word -> isRightToLeft(word.text())).count();
        if (right == 0) return List.copyOf(painted);
        long left = painted.stream()
                .filter(word -> !isRightToLeft(word.text()))
                .filter(word -> word.text().codePoints().anyMatch(Character::isLetter))
                .count();
        var text = new StringBuilder();
        var owners = new ArrayList<Word>();
        for (var word : painted) {
            if (!text.isEmpty()) owners.add(word);
            text.append(text.isEmpty() ? "" : " ").append(word.text());
            for (int i = 0; i < word.text().length(); i++) owners.add(word);
        }
        var bidi = new Bidi();
        bidi.setReorderingMode(Bidi.REORDER_INVERSE_LIKE_DIRECT);
        bidi.setPara(shielded(text.toString()), right >= left ? Bidi.RTL : Bidi.LTR, null);
        return words(unshielded(bidi.writeReordered(Bidi.DO_MIRRORING)), bidi.getVisualMap(), owners);
    }

    /** A telephone number is painted as one whole: for the while of turning, its signs become letters that run rightwards. */
    private static String shielded(String text) {
        return PHONE.matcher(text).replaceAll(found -> shifted(found.group(), SHIELD));
    }

    private static String unshielded(String text) {
        var out = new StringBuilder();
        for (char c : text.toCharArray()) out.append(c >= SHIELD && c < SHIELD + 128 ? (char) (c - SHIELD) : c);
        return out.toString();
    }

    private static String shifted(String text, int by) {
        var out = new StringBuilder();
        for (char c : text.toCharArray()) out.append((char) (c + by));
        return out.toString();
    }

    private static List<Word.Said> said(Word painted, String read) {
        if (painted.said().size() != 1) return painted.said();
        var field = painted.said().getFirst();
        boolean whole = field.text().length() == painted.text().length();
        return List.of(new Word.Said(field.field(), whole ? read : read.replaceAll("[,.:،]+$", "")));
    }

    private static List<Word> words(String read, int[] from, List<Word> owners) {
        var out = new ArrayList<Word>();
        for (int start = 0, i = 0; i <= read.length(); i++) {
            if (i < read.length() && read.charAt(i) != ' ') continue;
            if (i > start) {
                var first = owners.get(from[start]);
                var box = first.box();
                for (int k = start; k < i; k++)
                    box = box.with(owners.get(from[k]).box());
                var text = Normalizer.normalize(read.substring(start, i), Normalizer.Form.NFKC);
                out.add(new Word(text, box, first.style(), first.link(), said(first, text)));
            }
            start = i + 1;
        }
        return out;
    }
}
