/** Tests of accounts and sessions. */
@NullMarked
package dev.sartor.identity.sessions;

import org.jspecify.annotations.NullMarked;
