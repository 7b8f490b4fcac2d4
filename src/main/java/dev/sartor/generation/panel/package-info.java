/** Three readers of a finished CV: one for it, one against, one who decides. Without a model they go by rules. */
@NullMarked
@NamedInterface("panel")
package dev.sartor.generation.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
