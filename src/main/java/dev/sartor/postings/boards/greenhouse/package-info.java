/** Greenhouse. */
@NullMarked
package dev.sartor.postings.boards.greenhouse;

import org.jspecify.annotations.NullMarked;
