/** Which lines to show when not all have room. */
@NullMarked
package dev.sartor.generation.choice;

import org.jspecify.annotations.NullMarked;
