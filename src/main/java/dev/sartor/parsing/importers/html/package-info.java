/** HTML. */
@NullMarked
package dev.sartor.parsing.importers.html;

import org.jspecify.annotations.NullMarked;
