/** Plain text, as one pastes it into a form. */
@NullMarked
package dev.sartor.exports.formats.txt;

import org.jspecify.annotations.NullMarked;
