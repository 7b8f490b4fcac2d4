/** A document's content before it is set: lines that know their sources. */
@NullMarked
package dev.sartor.model.draft;

import org.jspecify.annotations.NullMarked;
