/** The taxonomy's files and the index of the names in them. */
@NullMarked
package dev.sartor.skills.lexicon;

import org.jspecify.annotations.NullMarked;
