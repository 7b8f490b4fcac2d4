/** Tests of tasks. */
@NullMarked
package dev.sartor.tasks;

import org.jspecify.annotations.NullMarked;
