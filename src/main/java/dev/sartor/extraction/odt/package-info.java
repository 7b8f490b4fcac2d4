/** OpenDocument texts. */
@NamedInterface("odt")
@NullMarked
package dev.sartor.extraction.odt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
