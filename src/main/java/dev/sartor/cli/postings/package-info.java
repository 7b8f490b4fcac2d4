/** How well postings are read, on files whose truth stands beside them. */
@NullMarked
package dev.sartor.cli.postings;

import org.jspecify.annotations.NullMarked;
