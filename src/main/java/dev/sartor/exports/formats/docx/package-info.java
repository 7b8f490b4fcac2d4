/** DOCX: a Word file that looks like the PDF and is pleasant to edit, with real styles, lists, links and headers. */
@NullMarked
package dev.sartor.exports.formats.docx;

import org.jspecify.annotations.NullMarked;
