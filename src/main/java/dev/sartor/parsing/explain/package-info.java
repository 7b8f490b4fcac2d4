/** A page that shows where each field was seen. */
@NamedInterface("explain")
@NullMarked
package dev.sartor.parsing.explain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
