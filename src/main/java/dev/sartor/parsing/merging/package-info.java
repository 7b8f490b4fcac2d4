/** Brings several résumés of one person together: what is new is added, what differs is told. */
@NullMarked
@NamedInterface("merging")
package dev.sartor.parsing.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
