/** The taxonomy's files and the trie of the names in them. */
@NullMarked
package dev.sartor.skills.lexicon;

import org.jspecify.annotations.NullMarked;
