/** The document's fonts: which glyphs it needs, what each says, how they are embedded. */
@NullMarked
package dev.sartor.exports.formats.pdf.fonts;

import org.jspecify.annotations.NullMarked;
