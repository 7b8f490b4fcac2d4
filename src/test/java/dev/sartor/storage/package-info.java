/** Tests of the storage. */
@NullMarked
package dev.sartor.storage;

import org.jspecify.annotations.NullMarked;
