/** A posting's lines, sections and sentences. */
@NullMarked
package dev.sartor.postings.layout;

import org.jspecify.annotations.NullMarked;
