/** Title, employer, place and terms. */
@NullMarked
package dev.sartor.postings.head;

import org.jspecify.annotations.NullMarked;
