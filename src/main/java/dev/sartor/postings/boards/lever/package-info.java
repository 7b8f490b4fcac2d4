/** Lever. */
@NullMarked
package dev.sartor.postings.boards.lever;

import org.jspecify.annotations.NullMarked;
