/** What the job asks, sentence by sentence. */
@NullMarked
package dev.sartor.postings.asks;

import org.jspecify.annotations.NullMarked;
