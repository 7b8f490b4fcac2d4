/** Access tokens: signed, short-lived, naming a session. */
@NullMarked
package dev.sartor.identity.tokens;

import org.jspecify.annotations.NullMarked;
