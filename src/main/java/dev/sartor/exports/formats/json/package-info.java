/** JSON: the résumé as shown, or the letter's parts. */
@NullMarked
package dev.sartor.exports.formats.json;

import org.jspecify.annotations.NullMarked;
