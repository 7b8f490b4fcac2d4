/** Quantities: value, comparator, unit, counted noun, direction; and when one may be told as another. */
@NullMarked
package dev.sartor.generation.gate.numbers;

import org.jspecify.annotations.NullMarked;
