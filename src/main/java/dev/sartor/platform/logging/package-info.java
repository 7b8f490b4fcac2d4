/** Logs that tell what happened and never to whom. */
@NullMarked
package dev.sartor.platform.logging;

import org.jspecify.annotations.NullMarked;
