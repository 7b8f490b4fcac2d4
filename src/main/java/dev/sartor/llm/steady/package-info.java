/** Bearing faults: tries, waits, breakers, and who is asked next. */
@NullMarked
@NamedInterface("steady")
package dev.sartor.llm.steady;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
