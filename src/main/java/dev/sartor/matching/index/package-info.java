/** Facts made ready to be held against requirements. */
@NullMarked
package dev.sartor.matching.index;

import org.jspecify.annotations.NullMarked;
