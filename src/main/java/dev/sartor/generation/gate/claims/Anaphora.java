package dev.sartor.generation.gate.claims;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.reading.Reading;
import dev.sartor.generation.gate.reading.Segment;

/** "… was delivered by a contractor; wrote its acceptance tests": a later clause that speaks of an earlier one's thing. */
final class Anaphora {
    private Anaphora() {}

    static boolean pointsBack(Reading text, Segment clause, Segment other) {
        if (other.sentence() >= clause.sentence()) return false;
        for (int i = clause.first(); i < clause.end(); i++) if (text.words().in(Group.POINTER, i)) return true;
        return false;
    }
}
