/** When two entries tell of the same thing in other words. */
@NullMarked
package dev.sartor.parsing.merging.likeness;

import org.jspecify.annotations.NullMarked;
