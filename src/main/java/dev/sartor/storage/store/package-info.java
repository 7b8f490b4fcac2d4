/** Blobs, files and keys in SQL. */
@NullMarked
package dev.sartor.storage.store;

import org.jspecify.annotations.NullMarked;
