/** Texts cut into words, numbers and marks. */
@NullMarked
package dev.sartor.generation.gate.text;

import org.jspecify.annotations.NullMarked;
