/** Word documents. */
@NamedInterface("docx")
@NullMarked
package dev.sartor.extraction.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
