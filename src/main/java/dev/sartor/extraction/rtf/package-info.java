/** Rich Text Format. */
@NamedInterface("rtf")
@NullMarked
package dev.sartor.extraction.rtf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
