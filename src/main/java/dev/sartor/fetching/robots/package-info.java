/** What a site asks of programs. */
@NullMarked
package dev.sartor.fetching.robots;

import org.jspecify.annotations.NullMarked;
