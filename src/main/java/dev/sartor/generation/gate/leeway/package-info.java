/** What a line may say beside the words of its fact: what claims nothing, and what the fact's figures and reserves say. */
@NullMarked
package dev.sartor.generation.gate.leeway;

import org.jspecify.annotations.NullMarked;
