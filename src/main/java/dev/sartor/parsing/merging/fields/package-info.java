/** Entries merged field by field. */
@NullMarked
package dev.sartor.parsing.merging.fields;

import org.jspecify.annotations.NullMarked;
