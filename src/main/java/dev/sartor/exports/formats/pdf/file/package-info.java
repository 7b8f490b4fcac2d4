/** The file format underneath: objects, numbers, strings. */
@NullMarked
package dev.sartor.exports.formats.pdf.file;

import org.jspecify.annotations.NullMarked;
