/** plain text. */
@NullMarked
package dev.sartor.parsing.importers.txt;

import org.jspecify.annotations.NullMarked;
