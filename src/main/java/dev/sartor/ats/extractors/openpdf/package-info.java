/** Reads PDFs with OpenPDF, which shares no code with PDFBox. */
@NullMarked
package dev.sartor.ats.extractors.openpdf;

import org.jspecify.annotations.NullMarked;
