/** The rules that hold a line's claims to the facts. */
@NullMarked
package dev.sartor.generation.gate.checks;

import org.jspecify.annotations.NullMarked;
