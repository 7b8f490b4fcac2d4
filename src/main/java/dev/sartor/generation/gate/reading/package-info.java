/** A text understood: its clauses with their verbs, quantities, dates and reservations. */
@NullMarked
package dev.sartor.generation.gate.reading;

import org.jspecify.annotations.NullMarked;
