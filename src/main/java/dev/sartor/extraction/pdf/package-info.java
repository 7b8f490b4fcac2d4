/** PDF: glyphs as they are painted, put together to words and pieces of lines. */
@NamedInterface("pdf")
@NullMarked
package dev.sartor.extraction.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
