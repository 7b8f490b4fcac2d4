/** Entries to the fields of a résumé. */
@NullMarked
package dev.sartor.parsing.fields;

import org.jspecify.annotations.NullMarked;
