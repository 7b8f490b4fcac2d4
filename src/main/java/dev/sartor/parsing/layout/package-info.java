/** Pieces of lines to rows in reading order: columns, bands, running heads. */
@NullMarked
package dev.sartor.parsing.layout;

import org.jspecify.annotations.NullMarked;
