/** Tests of attempts. */
@NullMarked
package dev.sartor.tasks.running;

import org.jspecify.annotations.NullMarked;
