/** Holds every line of a draft to the gate, last of all, and puts the person's own words where one is refused. */
@NullMarked
@NamedInterface("keeping")
package dev.sartor.generation.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
