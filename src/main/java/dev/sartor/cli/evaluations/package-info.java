/** What {@code sartor eval} can measure; a class each. */
@NullMarked
package dev.sartor.cli.evaluations;

import org.jspecify.annotations.NullMarked;
