/** The whole way from extracted text to a reading. */
@NullMarked
package dev.sartor.parsing.document;

import org.jspecify.annotations.NullMarked;
