/** What all providers speak: calls, streams of events, errors. */
@NullMarked
@NamedInterface("wire")
package dev.sartor.llm.wire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
