/** Identity in PostgreSQL. */
@NullMarked
package dev.sartor.identity.store;

import org.jspecify.annotations.NullMarked;
