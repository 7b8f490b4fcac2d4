/** Words of a text, folded so that spellings of one name meet. */
@NullMarked
package dev.sartor.skills.text;

import org.jspecify.annotations.NullMarked;
