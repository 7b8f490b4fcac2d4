/** Tests of the store on disk. */
@NullMarked
package dev.sartor.storage.stores.disk;

import org.jspecify.annotations.NullMarked;
