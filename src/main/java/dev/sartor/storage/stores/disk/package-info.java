/** Blobs as files in the data folder. */
@NullMarked
package dev.sartor.storage.stores.disk;

import org.jspecify.annotations.NullMarked;
