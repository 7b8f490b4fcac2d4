package dev.sartor.generation.letter;

import dev.sartor.model.fact.Fact;
import dev.sartor.model.posting.Requirement;

/** What a body paragraph says: this is asked, and this of mine meets it. */
record Argument(Requirement requirement, Fact fact, double strength) {}
