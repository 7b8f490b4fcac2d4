/** Reads files whose own structure says which words are which field, as those that Sartor makes do. */
@NullMarked
package dev.sartor.parsing.structure;

import org.jspecify.annotations.NullMarked;
