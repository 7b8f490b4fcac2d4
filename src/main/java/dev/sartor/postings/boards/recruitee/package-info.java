/** Recruitee. */
@NullMarked
package dev.sartor.postings.boards.recruitee;

import org.jspecify.annotations.NullMarked;
