/** How each kind of requirement is held against the facts: one rule a kind. */
@NullMarked
package dev.sartor.matching.standing;

import org.jspecify.annotations.NullMarked;
