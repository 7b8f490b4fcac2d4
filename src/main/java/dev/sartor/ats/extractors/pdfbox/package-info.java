/** Reads PDFs with Apache PDFBox. */
@NullMarked
package dev.sartor.ats.extractors.pdfbox;

import org.jspecify.annotations.NullMarked;
