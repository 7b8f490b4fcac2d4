package dev.sartor.generation.letter;

import dev.sartor.model.fact.Fact;

/** What a body paragraph says: this is asked, and this of mine meets it. */
record Argument(Ask ask, Fact fact, FirstPerson.Deed deed, double strength) {}
