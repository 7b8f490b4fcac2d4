/** Looks at a file before anything large reads it. */
@NullMarked
package dev.sartor.parsing.guards;

import org.jspecify.annotations.NullMarked;
