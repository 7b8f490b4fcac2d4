/** Identity put together. */
@NullMarked
package dev.sartor.identity.wiring;

import org.jspecify.annotations.NullMarked;
