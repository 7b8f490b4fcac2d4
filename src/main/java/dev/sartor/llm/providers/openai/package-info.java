/** OpenAI's Responses, and the Chat Completions that many servers understand. */
@NullMarked
package dev.sartor.llm.providers.openai;

import org.jspecify.annotations.NullMarked;
