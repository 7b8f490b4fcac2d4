/** PDF: tagged, PDF/UA-1 and PDF/A-3a, written glyph by glyph as the pages say. */
@NullMarked
package dev.sartor.exports.formats.pdf;

import org.jspecify.annotations.NullMarked;
