/** Spring's view of jobs and the board. */
@NullMarked
package dev.sartor.applications.wiring;

import org.jspecify.annotations.NullMarked;
