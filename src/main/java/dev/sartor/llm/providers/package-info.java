/** Whose models can be asked; a folder a provider. */
@NullMarked
@NamedInterface("providers")
package dev.sartor.llm.providers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
