/** What a password must be, and how it is kept. */
@NullMarked
package dev.sartor.identity.passwords;

import org.jspecify.annotations.NullMarked;
