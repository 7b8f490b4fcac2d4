/** Skills and their names, as the gate needs to know them. */
@NamedInterface("gate-names")
@NullMarked
package dev.sartor.generation.gate.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
