/** What measures it. */
@NullMarked
package dev.sartor.bench;

import org.jspecify.annotations.NullMarked;
