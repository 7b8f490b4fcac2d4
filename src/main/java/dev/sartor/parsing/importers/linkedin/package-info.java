/** The archive of a person's own data that LinkedIn sends; other people's data in it is never opened. */
@NullMarked
package dev.sartor.parsing.importers.linkedin;

import org.jspecify.annotations.NullMarked;
