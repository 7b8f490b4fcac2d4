/** Holds {@code ./sartor}, the shell script, to its word, with stand-ins for Maven and the JDK. */
@NullMarked
package dev.sartor.launcher;

import org.jspecify.annotations.NullMarked;
