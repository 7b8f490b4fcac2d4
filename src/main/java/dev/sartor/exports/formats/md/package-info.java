/** Markdown (CommonMark), with every character that would mean something escaped. */
@NullMarked
package dev.sartor.exports.formats.md;

import org.jspecify.annotations.NullMarked;
