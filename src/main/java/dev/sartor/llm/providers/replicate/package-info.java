/** Replicate's predictions. */
@NullMarked
package dev.sartor.llm.providers.replicate;

import org.jspecify.annotations.NullMarked;
