/** The storage as beans. */
@NullMarked
package dev.sartor.storage.wiring;

import org.jspecify.annotations.NullMarked;
