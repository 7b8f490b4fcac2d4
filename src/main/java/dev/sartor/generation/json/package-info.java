/** The gate's judgements and its evaluation as text, for the command line. */
@NullMarked
@NamedInterface("json")
package dev.sartor.generation.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
