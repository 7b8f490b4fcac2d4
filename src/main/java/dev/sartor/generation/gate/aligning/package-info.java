/** Lays claims beside facts: which word of a line stands where in a fact. */
@NullMarked
package dev.sartor.generation.gate.aligning;

import org.jspecify.annotations.NullMarked;
