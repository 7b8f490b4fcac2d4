/** What a line claims, laid against one fact: which of its words stand where in the fact. */
@NullMarked
package dev.sartor.generation.gate.claims;

import org.jspecify.annotations.NullMarked;
