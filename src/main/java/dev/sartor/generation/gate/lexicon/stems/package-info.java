/** Stemmers for inflection, one a language. */
@NullMarked
package dev.sartor.generation.gate.lexicon.stems;

import org.jspecify.annotations.NullMarked;
