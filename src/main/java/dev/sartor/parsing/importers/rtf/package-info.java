/** RTF. */
@NullMarked
package dev.sartor.parsing.importers.rtf;

import org.jspecify.annotations.NullMarked;
