/** Measures the stages in a warm process; started by {@code ./sartor bench}, not by the tests. */
@NullMarked
package dev.sartor.bench;

import org.jspecify.annotations.NullMarked;
