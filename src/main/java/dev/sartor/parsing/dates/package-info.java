/** Dates and stretches of time in running text. */
@NullMarked
package dev.sartor.parsing.dates;

import org.jspecify.annotations.NullMarked;
