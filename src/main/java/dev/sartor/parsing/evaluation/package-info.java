/** How well readings agree with what people say the files tell. */
@NamedInterface("evaluation")
@NullMarked
package dev.sartor.parsing.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
