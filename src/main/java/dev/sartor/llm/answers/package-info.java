/** Answers kept for a day, so that the same question is paid for once. */
@NullMarked
@NamedInterface("answers")
package dev.sartor.llm.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
