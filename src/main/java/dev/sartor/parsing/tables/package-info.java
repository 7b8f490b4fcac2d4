/** Tables in text files. */
@NullMarked
package dev.sartor.parsing.tables;

import org.jspecify.annotations.NullMarked;
