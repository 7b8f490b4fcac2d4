/** LaTeX source that may be an attack, made into a PDF behind walls: nothing read, nothing run, ended in time. */
@NullMarked
@NamedInterface("latex")
package dev.sartor.containment.latex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
