/** Tests of accounts and sessions. */
@NullMarked
package dev.sartor.identity.keys;

import org.jspecify.annotations.NullMarked;
