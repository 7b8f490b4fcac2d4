/** Measures the gate on minimal pairs and on mutants of proven lines. */
@NamedInterface("gate-truth")
@NullMarked
package dev.sartor.generation.gate.truth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
