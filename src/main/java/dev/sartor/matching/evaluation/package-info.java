/** How well requirements find the facts that meet them, on pairs judged by hand. */
@NullMarked
@NamedInterface("evaluation")
package dev.sartor.matching.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
