/** SVG: a page as outlines, for previews that match the PDF. */
@NullMarked
package dev.sartor.exports.formats.svg;

import org.jspecify.annotations.NullMarked;
