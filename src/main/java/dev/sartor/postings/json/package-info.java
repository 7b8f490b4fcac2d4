/** Postings as JSON for the command line. */
@NullMarked
package dev.sartor.postings.json;

import org.jspecify.annotations.NullMarked;
