/** The container of a Word file: a ZIP archive, XML text, embedded fonts. */
@NullMarked
package dev.sartor.exports.formats.docx.packing;

import org.jspecify.annotations.NullMarked;
