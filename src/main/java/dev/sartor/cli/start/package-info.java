/** What makes a short command start quickly. */
@NullMarked
package dev.sartor.cli.start;

import org.jspecify.annotations.NullMarked;
