/** Dates and stretches of time that a line names. */
@NullMarked
package dev.sartor.generation.gate.periods;

import org.jspecify.annotations.NullMarked;
