/** Personio. */
@NullMarked
package dev.sartor.postings.boards.personio;

import org.jspecify.annotations.NullMarked;
