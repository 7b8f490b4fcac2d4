/** Composes from the person's own lines, without a language model. */
@NullMarked
package dev.sartor.generation.composers.offline;

import org.jspecify.annotations.NullMarked;
