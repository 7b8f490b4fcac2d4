package dev.sartor.exports.formats;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Lines;
import java.util.ArrayList;
import java.util.List;

/** Compares a text with the draft that it was made from. */
public final class Comparison {
    private Comparison() {}

    /** Lines of the draft that do not stand in the text, one after the other; white space folded. */
    public static List<String> missing(Draft draft, String text) {
        var folded = fold(text);
        var missing = new ArrayList<String>();
        int at = 0;
        for (var line : Lines.of(draft)) {
            var wanted = fold(line.text());
            int found = folded.indexOf(wanted, at);
            if (found < 0) missing.add(line.field() + ": " + wanted);
            else at = found + wanted.length();
        }
        return missing;
    }

    private static String fold(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
