package dev.sartor.generation.letter;

import dev.sartor.generation.letter.words.Ask;
import dev.sartor.generation.letter.words.FirstPerson;
import dev.sartor.model.fact.Fact;

/**
 * What a body paragraph says: this is asked, and this of mine meets it.
 *
 * @param dated whether years are asked for, so that the deed is told with the years of its position
 */
record Argument(Ask ask, Fact fact, FirstPerson.Deed deed, double strength, boolean dated) {
    Argument(Ask ask, Fact fact, FirstPerson.Deed deed, double strength) {
        this(ask, fact, deed, strength, false);
    }

    Argument weaker(double factor) {
        return new Argument(ask, fact, deed, strength * factor, dated);
    }

    Argument withYears() {
        return new Argument(ask, fact, deed, strength, true);
    }
}
