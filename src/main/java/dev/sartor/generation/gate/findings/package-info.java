/** What the gate says of a line, and the rules it goes by. */
@NamedInterface("gate-findings")
@NullMarked
package dev.sartor.generation.gate.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
