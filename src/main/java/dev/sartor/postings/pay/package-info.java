/** What the job pays. */
@NullMarked
package dev.sartor.postings.pay;

import org.jspecify.annotations.NullMarked;
