/** Decides which fields stand whole and in order in a text that a machine read. */
@NullMarked
@NamedInterface("recovery")
package dev.sartor.ats.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
