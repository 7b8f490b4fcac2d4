/** Composes from the person's own lines, without a language model. */
@NullMarked
@NamedInterface("offline")
package dev.sartor.generation.composers.offline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
