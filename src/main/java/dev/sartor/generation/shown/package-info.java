/** The résumé exactly as a CV shows it, for the file to carry. */
@NullMarked
@NamedInterface("shown")
package dev.sartor.generation.shown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
