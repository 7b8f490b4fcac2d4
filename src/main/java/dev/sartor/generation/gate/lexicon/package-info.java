/** What the gate knows of each language: verbs and their weight, equal words, hedges, number words; the data is in the resources. */
@NullMarked
package dev.sartor.generation.gate.lexicon;

import org.jspecify.annotations.NullMarked;
