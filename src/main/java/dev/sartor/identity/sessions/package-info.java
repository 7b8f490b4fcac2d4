/** Sessions of people: begun by signing in, kept alive by refresh tokens, ended by either side. */
@NullMarked
package dev.sartor.identity.sessions;

import org.jspecify.annotations.NullMarked;
