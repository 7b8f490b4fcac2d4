/** Finished pages as values: what every painter reads. */
@NullMarked
@NamedInterface("typeset")
package dev.sartor.rendering.typeset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
