/** Tests of postings that come as documents. */
@NullMarked
package dev.sartor.postings.files;

import org.jspecify.annotations.NullMarked;
