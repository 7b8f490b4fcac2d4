/** JSON Resume put together key by key by the importers of other formats. */
@NullMarked
package dev.sartor.parsing.shaping;

import org.jspecify.annotations.NullMarked;
