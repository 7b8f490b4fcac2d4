/** Guards over the whole API, made from its own description: whose ids, which roles, what bodies, which tokens. */
@NullMarked
package dev.sartor.guards;

import org.jspecify.annotations.NullMarked;
