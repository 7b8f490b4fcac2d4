/** Anthropic's Messages. */
@NullMarked
package dev.sartor.llm.providers.anthropic;

import org.jspecify.annotations.NullMarked;
