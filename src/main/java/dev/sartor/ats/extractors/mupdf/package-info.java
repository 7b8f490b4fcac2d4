/** Reads PDFs with MuPDF's mutool, where it is installed. */
@NullMarked
package dev.sartor.ats.extractors.mupdf;

import org.jspecify.annotations.NullMarked;
