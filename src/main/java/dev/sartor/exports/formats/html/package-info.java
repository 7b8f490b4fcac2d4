/** HTML: one page that stands alone, for screens of any size, light or dark, and for paper. */
@NullMarked
package dev.sartor.exports.formats.html;

import org.jspecify.annotations.NullMarked;
