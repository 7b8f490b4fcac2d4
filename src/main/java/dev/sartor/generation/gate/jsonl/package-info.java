/** Lines and facts as JSON, a line each. */
@NamedInterface("gate-jsonl")
@NullMarked
package dev.sartor.generation.gate.jsonl;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
