/** The same request sent twice has one effect and one answer. */
@NullMarked
package dev.sartor.platform.idempotency;

import org.jspecify.annotations.NullMarked;
