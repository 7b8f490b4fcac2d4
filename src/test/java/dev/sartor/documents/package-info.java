/** Tests of documents. */
@NullMarked
package dev.sartor.documents;

import org.jspecify.annotations.NullMarked;
