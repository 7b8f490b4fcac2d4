/** Reads PDFs with Poppler's pdftotext, where it is installed. */
@NullMarked
package dev.sartor.ats.extractors.poppler;

import org.jspecify.annotations.NullMarked;
