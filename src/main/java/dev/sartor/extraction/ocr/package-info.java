/** Pictures of text, read by tesseract where it is installed. */
@NamedInterface("ocr")
@NullMarked
package dev.sartor.extraction.ocr;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
