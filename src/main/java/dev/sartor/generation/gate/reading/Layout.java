package dev.sartor.generation.gate.reading;

import dev.sartor.generation.gate.numbers.Quantity;
import dev.sartor.generation.gate.periods.DateMention;
import java.util.BitSet;
import java.util.List;

/** Which clause each token of a text is in, and which tokens are part of an amount or a date. */
public final class Layout {
    private final int[] clause;
    private final BitSet measured = new BitSet();

    private Layout(int tokens) {
        clause = new int[tokens];
    }

    static Layout of(int tokens, List<Segment> segments, List<Quantity> quantities, List<DateMention> dates) {
        var out = new Layout(tokens);
        for (var segment : segments) for (int i = segment.first(); i < segment.end(); i++) out.clause[i] = segment.id();
        for (var quantity : quantities) out.measured.set(quantity.first(), quantity.last() + 1);
        for (var date : dates) out.measured.set(date.first(), date.last() + 1);
        return out;
    }

    int clause(int token) {
        return clause[token];
    }

    boolean isMeasured(int token) {
        return measured.get(token);
    }
}
