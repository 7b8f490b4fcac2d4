/** Jobs and the board in PostgreSQL. */
@NullMarked
package dev.sartor.applications.store;

import org.jspecify.annotations.NullMarked;
