/** One attempt at a task: begun, done, and what follows from how it ended. */
@NullMarked
package dev.sartor.tasks.running;

import org.jspecify.annotations.NullMarked;
