/** Tests of accounts and sessions. */
@NullMarked
package dev.sartor.identity.tokens;

import org.jspecify.annotations.NullMarked;
