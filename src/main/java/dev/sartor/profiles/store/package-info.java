/** Profiles in PostgreSQL. */
@NullMarked
package dev.sartor.profiles.store;

import org.jspecify.annotations.NullMarked;
