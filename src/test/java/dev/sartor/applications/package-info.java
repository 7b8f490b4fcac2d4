/** Tests of jobs and the board. */
@NullMarked
package dev.sartor.applications;

import org.jspecify.annotations.NullMarked;
