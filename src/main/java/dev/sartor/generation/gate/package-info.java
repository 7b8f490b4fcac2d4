/** The judge that decides, without a model and the same every time, whether a line is supported by a person's facts. */
@NamedInterface("gate")
@NullMarked
package dev.sartor.generation.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
