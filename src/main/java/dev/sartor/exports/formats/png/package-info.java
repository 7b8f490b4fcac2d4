/** PNG: a page as pixels, for thumbnails. */
@NullMarked
package dev.sartor.exports.formats.png;

import org.jspecify.annotations.NullMarked;
