/** Tasks as beans, by what this process is there for. */
@NullMarked
package dev.sartor.tasks.wiring;

import org.jspecify.annotations.NullMarked;
