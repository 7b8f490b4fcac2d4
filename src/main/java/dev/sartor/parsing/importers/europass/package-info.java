/** Europass XML in its old and its new dialect, alone or embedded in its PDF. */
@NullMarked
package dev.sartor.parsing.importers.europass;

import org.jspecify.annotations.NullMarked;
