/** A language model words the person's lines; the gate decides which of them stand. */
@NullMarked
@NamedInterface("models")
package dev.sartor.generation.composers.llm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
