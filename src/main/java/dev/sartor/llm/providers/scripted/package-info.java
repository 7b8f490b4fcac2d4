/** Answers that were recorded, for tests and demonstrations. */
@NullMarked
package dev.sartor.llm.providers.scripted;

import org.jspecify.annotations.NullMarked;
