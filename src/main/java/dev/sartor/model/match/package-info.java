/** Which requirement is met by which fact. */
@NullMarked
package dev.sartor.model.match;

import org.jspecify.annotations.NullMarked;
