package dev.sartor.generation.letter;

import dev.sartor.generation.letter.words.Ask;
import dev.sartor.generation.letter.words.FirstPerson;
import dev.sartor.model.fact.Fact;
import java.util.List;

/**
 * What a body paragraph says: this is asked, and this of mine meets it.
 *
 * @param held where years are asked for, the positions whose dates make them up, the latest first; else empty
 * @param wish whether the job can be had without it
 */
record Argument(Ask ask, Fact fact, FirstPerson.Deed deed, double strength, List<Fact> held, boolean wish) {
    Argument {
        held = List.copyOf(held);
    }

    Argument(Ask ask, Fact fact, FirstPerson.Deed deed, double strength) {
        this(ask, fact, deed, strength, List.of(), false);
    }

    /** Whether it answers years by this position. */
    boolean isOf(String position) {
        return held.stream().anyMatch(f -> f.place().itemId().equals(position));
    }

    Argument wished(boolean isWish) {
        return new Argument(ask, fact, deed, strength, held, isWish);
    }

    /** Where in the letter it comes: what the job must have before names of one word, wishes last. */
    int rank() {
        return wish ? 2 : ask.form() == Ask.Form.THING && ask.text().indexOf(' ') < 0 ? 1 : 0;
    }

    Argument weaker(double factor) {
        return new Argument(ask, fact, deed, strength * factor, held, wish);
    }
}
