/** Tests of the platform. */
@NullMarked
package dev.sartor.platform;

import org.jspecify.annotations.NullMarked;
