/** Answers of models, read while they come. */
@NullMarked
package dev.sartor.generation.composers.llm.json;

import org.jspecify.annotations.NullMarked;
