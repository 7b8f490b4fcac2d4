/** Tries a line's claims against the facts and puts the verdict together. */
@NullMarked
package dev.sartor.generation.gate.judging;

import org.jspecify.annotations.NullMarked;
