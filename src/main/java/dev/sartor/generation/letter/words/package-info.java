/** The words of a letter: what the posting says and the person did, put so that they fit a sentence. */
@NullMarked
package dev.sartor.generation.letter.words;

import org.jspecify.annotations.NullMarked;
