/** The work in the background that makes documents. */
@NullMarked
package dev.sartor.documents.making;

import org.jspecify.annotations.NullMarked;
