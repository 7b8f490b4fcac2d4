/** Tests of the limits. */
@NullMarked
package dev.sartor.platform.limits;

import org.jspecify.annotations.NullMarked;
