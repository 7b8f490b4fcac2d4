/** Ollama, on one's own machine. */
@NullMarked
package dev.sartor.llm.providers.ollama;

import org.jspecify.annotations.NullMarked;
