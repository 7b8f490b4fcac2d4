/** Words of a text, cut to their stems, and how well texts answer one another by them. */
@NullMarked
@NamedInterface("words")
package dev.sartor.matching.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
