/** Profiles put together. */
@NullMarked
package dev.sartor.profiles.wiring;

import org.jspecify.annotations.NullMarked;
