/** Tests of the keys. */
@NullMarked
package dev.sartor.storage.sealing;

import org.jspecify.annotations.NullMarked;
