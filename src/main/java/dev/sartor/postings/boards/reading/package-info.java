/** Postings found in pages and in boards' answers, whatever the board calls its fields. */
@NullMarked
package dev.sartor.postings.boards.reading;

import org.jspecify.annotations.NullMarked;
