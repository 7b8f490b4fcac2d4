/** Text from outside: made harmless before a model reads it, and after a model wrote it. */
@NullMarked
@NamedInterface("untrusted")
package dev.sartor.llm.untrusted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
