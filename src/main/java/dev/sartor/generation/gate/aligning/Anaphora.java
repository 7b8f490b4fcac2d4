package dev.sartor.generation.gate.aligning;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Reserve;
import dev.sartor.generation.gate.reading.Reading;
import dev.sartor.generation.gate.reading.Segment;

/** "… was delivered by a contractor; wrote its acceptance tests": a later clause that speaks of an earlier one's thing. */
final class Anaphora {
    private Anaphora() {}

    static boolean pointsBack(Reading text, Segment clause, int position) {
        if (text.segment(position).sentence() >= clause.sentence()) return false;
        boolean denied =
                text.reserves().stream().anyMatch(h -> h.reserve() == Reserve.NEGATION && clause.has(h.first()));
        if (!denied && !text.words().in(Group.PERSON, position)) return true;
        for (int i = clause.first(); i < clause.end(); i++) if (text.words().in(Group.POINTER, i)) return true;
        return false;
    }
}
