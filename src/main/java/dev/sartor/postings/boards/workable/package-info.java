/** Workable. */
@NullMarked
package dev.sartor.postings.boards.workable;

import org.jspecify.annotations.NullMarked;
