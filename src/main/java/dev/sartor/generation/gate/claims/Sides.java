package dev.sartor.generation.gate.claims;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.reading.Reading;
import dev.sartor.generation.gate.reading.Segment;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Which words of a letter speak of the employer or the job: "you run Kubernetes", "your team", "the years you ask for". */
public final class Sides {
    private Sides() {}

    /** The tokens of a clause that are said of the employer; empty in a clause that only speaks of the writer. */
    public static BitSet employer(Reading line, Segment segment) {
        var out = new BitSet();
        if (isTheirs(line, segment)) out.set(segment.first(), segment.end());
        for (int i = segment.first(); i < segment.end(); i++) {
            if (line.words().in(Group.YOURS, i)) out.set(i, phraseEnd(line, i + 1, segment.end()));
            if (line.words().in(Group.ASKING, i) && line.words().in(Group.YOU, i - 1))
                out.set(phraseStart(line, i - 2, segment.first()), relativeEnd(line, i, segment.end()));
        }
        return out;
    }

    /** A clause whose subject is "you", "your team", or that opens with "the role" or "the posting". */
    private static boolean isTheirs(Reading line, Segment segment) {
        var words = line.words();
        int verb = segment.verbs().isEmpty() ? segment.end() : segment.verbs().getFirst();
        boolean mine = IntStream.range(segment.first(), segment.end())
                .anyMatch(i -> words.in(Group.I, i) || words.in(Group.WE, i));
        return !mine
                && IntStream.range(segment.first(), verb)
                        .anyMatch(i -> words.in(Group.YOU, i) || words.in(Group.YOURS, i));
    }

    private static int phraseEnd(Reading line, int from, int end) {
        int i = from;
        while (i < end && (line.words().isContent(i) || line.words().token(i).isNumber())) i++;
        return i;
    }

    private static int phraseStart(Reading line, int from, int first) {
        int i = from;
        while (i > first
                && (line.words().isContent(i - 1) || line.words().token(i - 1).isNumber())) i--;
        return Math.max(i, first);
    }

    private static int relativeEnd(Reading line, int asking, int end) {
        return asking + 1 < end && line.words().in(Group.PREPOSITION, asking + 1) ? asking + 2 : asking + 1;
    }
}
