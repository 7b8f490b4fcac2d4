/** Ashby. */
@NullMarked
package dev.sartor.postings.boards.ashby;

import org.jspecify.annotations.NullMarked;
