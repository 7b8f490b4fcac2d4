/** What parent and child say to each other over the child's standard input and output. */
@NullMarked
package dev.sartor.containment.frames;

import org.jspecify.annotations.NullMarked;
