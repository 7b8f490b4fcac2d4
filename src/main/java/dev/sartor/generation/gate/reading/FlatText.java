package dev.sartor.generation.gate.reading;

import dev.sartor.generation.gate.lexicon.Words;
import java.util.ArrayList;
import java.util.List;

/** A text's words in lower case with single spaces between, for finding phrases whole words at a time. */
final class FlatText {
    private final String text;
    private final int[] token;

    FlatText(Words words) {
        var out = new StringBuilder(" ");
        var starts = new ArrayList<Integer>();
        starts.add(0);
        for (int i = 0; i < words.size(); i++) {
            var lower = words.lower(i).replace('_', ' ') + " ";
            out.append(lower);
            for (int c = 0; c < lower.length(); c++) starts.add(i);
        }
        text = out.toString();
        token = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Where a phrase stands: its first and last token. */
    record Found(int first, int last) {}

    List<Found> find(String phrase) {
        var out = new ArrayList<Found>();
        var wanted = " " + phrase + " ";
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
            out.add(new Found(token[at + 1], token[at + phrase.length()]));
        return out;
    }
}
