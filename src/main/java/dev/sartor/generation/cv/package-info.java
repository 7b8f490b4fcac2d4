/** A résumé worded as a CV: every line it could have, in its order, knowing its facts. */
@NullMarked
@NamedInterface("cv")
package dev.sartor.generation.cv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
