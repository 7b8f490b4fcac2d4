/** A workspace's language models, ready to word lines, and what they may cost. */
@NullMarked
@NamedInterface("writing")
package dev.sartor.tailoring.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
