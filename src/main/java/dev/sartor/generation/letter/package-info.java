/** The cover letter: one page, each body paragraph a requirement and the fact that meets it. */
@NullMarked
package dev.sartor.generation.letter;

import org.jspecify.annotations.NullMarked;
