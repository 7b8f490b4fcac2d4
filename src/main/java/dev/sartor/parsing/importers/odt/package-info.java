/** OpenDocument (ODT). */
@NullMarked
package dev.sartor.parsing.importers.odt;

import org.jspecify.annotations.NullMarked;
