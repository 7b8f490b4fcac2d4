/** The words by which résumés are read, in thirteen languages. */
@NullMarked
package dev.sartor.parsing.words;

import org.jspecify.annotations.NullMarked;
