package dev.sartor.ats.recovery;

import java.util.ArrayList;
import java.util.List;

/** Finds every place where a field stands whole in a folded text. */
final class Search {
    /** Places of one field that are looked at; no document says one thing more often, and hostile ones must end soon. */
    private static final int MOST_PLACES = 1_000;

    private final FoldedText text;

    Search(FoldedText text) {
        this.text = text;
    }

    /** @param flowing whether a hyphen at a line's end may be healed */
    List<Occurrence> all(int field, FoldedText asked, boolean flowing) {
        var found = new ArrayList<Occurrence>();
        if (asked.length() == 0) return found;
        int start = text.text().indexOf(asked.at(0));
        while (start >= 0 && found.size() < MOST_PLACES) {
            int end = end(start, asked, 0, flowing);
            if (end >= 0 && !joined(start) && !joined(end)) found.add(new Occurrence(field, start, end));
            start = text.text().indexOf(asked.at(0), start + 1);
        }
        return found;
    }

    /** Where the field's rest ends when it stands at {@code at}, or -1. */
    private int end(int at, FoldedText asked, int from, boolean flowing) {
        int t = at;
        int f = from;
        while (f < asked.length()) {
            if (t >= text.length()) return -1;
            char c = text.at(t);
            if (FoldedText.isMark(c)) return afterMark(t, asked, f, flowing);
            if (c != asked.at(f)) return -1;
            t++;
            f++;
        }
        return t;
    }

    /**
     * A hyphen at a line's end is nothing (the word was divided), a hyphen (a compound was), or a hyphen and a space; in a
     * field that does not flow it is only the last, for nobody may divide it.
     */
    private int afterMark(int t, FoldedText asked, int f, boolean flowing) {
        char mark = text.at(t);
        char hyphen = FoldedText.hyphenOf(mark);
        if (flowing) {
            int healed = end(t + 1, asked, f, true);
            if (healed >= 0 || FoldedText.isSoft(mark)) return healed;
            if (asked.at(f) == hyphen) {
                int compound = end(t + 1, asked, f + 1, true);
                if (compound >= 0) return compound;
            }
        }
        boolean spaced = f + 1 < asked.length() && asked.at(f) == hyphen && asked.at(f + 1) == ' ';
        return spaced ? end(t + 1, asked, f + 2, flowing) : -1;
    }

    /** Whether the text goes on over this point as one word: a field that begins or ends here is not whole. */
    private boolean joined(int point) {
        if (point <= 0 || point >= text.length()) return false;
        int before = text.text().codePointBefore(point);
        int after = text.text().codePointAt(point);
        return inWord(before) && inWord(after) && !(spaceless(before) || spaceless(after));
    }

    private static boolean inWord(int codePoint) {
        if (codePoint <= Character.MAX_VALUE && FoldedText.isMark((char) codePoint)) return true;
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Scripts that put no space between words. */
    private static boolean spaceless(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
