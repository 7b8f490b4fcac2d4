package dev.sartor.postings.asks;

import dev.sartor.postings.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something done to one of several things: "influencing product strategy, roadmaps, or budgets" asks for the first; the others,
 * where none is a known skill, say what would do as well.
 */
final class Choices {
    private static final Pattern OR = Pattern.compile("(?iu)\\s*,\\s+(?:or|oder|ou|o)\\s+");

    private static final Pattern DOING = Pattern.compile("(?iu)^\\p{L}{3,}ing\\s.*");

    private final Wording wording;
    private final Phrase phrase;

    Choices(Wording wording, Phrase phrase) {
        this.wording = wording;
        this.phrase = phrase;
    }

    /**
     * The pieces of a list without those that another stands for.
     *
     * @param kept stretches of known skills, which are never left out
     */
    List<int[]> without(String text, List<int[]> pieces, List<int[]> kept) {
        int or = last(text, pieces);
        if (or < 2 || isKnown(pieces.get(or), kept) || !isDone(text, pieces.getFirst())) return pieces;
        int first = or;
        while (first > 1 && !isKnown(pieces.get(first - 1), kept)) first--;
        var out = new ArrayList<>(pieces);
        out.subList(first, or + 1).clear();
        return out;
    }

    /** "Influencing product strategy": what is told is done, and done to each thing of the list. */
    private boolean isDone(String text, int[] piece) {
        return DOING.matcher(phrase.body(text.substring(piece[0], piece[1]))).matches();
    }

    /** The piece behind "or", when it names a thing of its own; 0 when none does. */
    private int last(String text, List<int[]> pieces) {
        for (int i = pieces.size() - 1; i > 0; i--) {
            var between = text.substring(pieces.get(i - 1)[1], pieces.get(i)[0]);
            var said = text.substring(pieces.get(i)[0], pieces.get(i)[1]);
            if (OR.matcher(between).matches()) return isOpen(said) ? 0 : i;
        }
        return 0;
    }

    /** "or related techniques", "or another field": the list goes on, and what stands in it is meant. */
    private boolean isOpen(String said) {
        var m = wording.pattern("choice.open").matcher(said);
        return m.find() && Credentials.wordsBefore(said, m.start()) <= 1;
    }

    private static boolean isKnown(int[] piece, List<int[]> kept) {
        return kept.stream().anyMatch(k -> k[0] >= piece[0] && k[1] <= piece[1]);
    }
}
