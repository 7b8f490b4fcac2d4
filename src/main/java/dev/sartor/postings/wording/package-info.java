/** The words postings use, language by language. */
@NullMarked
package dev.sartor.postings.wording;

import org.jspecify.annotations.NullMarked;
