/** Spring's view of the platform. */
@NullMarked
package dev.sartor.platform.wiring;

import org.jspecify.annotations.NullMarked;
