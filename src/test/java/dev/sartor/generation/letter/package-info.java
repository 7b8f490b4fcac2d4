@NullMarked
package dev.sartor.generation.letter;

import org.jspecify.annotations.NullMarked;
