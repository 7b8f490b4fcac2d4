/** FRESH, the JSON of HackMyResume. */
@NullMarked
package dev.sartor.parsing.importers.fresh;

import org.jspecify.annotations.NullMarked;
