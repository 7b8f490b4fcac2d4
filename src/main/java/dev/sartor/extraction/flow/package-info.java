/** Files without pages of their own: paragraphs and cells set down one under the other. */
@NamedInterface("flow")
@NullMarked
package dev.sartor.extraction.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
