/** PDF. */
@NullMarked
package dev.sartor.parsing.importers.pdf;

import org.jspecify.annotations.NullMarked;
