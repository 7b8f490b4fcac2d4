/** Tests of accounts and sessions. */
@NullMarked
package dev.sartor.identity;

import org.jspecify.annotations.NullMarked;
