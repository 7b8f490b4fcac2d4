/** Measures what machines read back from files of every template. */
@NullMarked
package dev.sartor.cli.reading;

import org.jspecify.annotations.NullMarked;
