/** Documents in SQL. */
@NullMarked
package dev.sartor.documents.store;

import org.jspecify.annotations.NullMarked;
