/** Composes the server out of its modules. */
@NullMarked
package dev.sartor;

import org.jspecify.annotations.NullMarked;
