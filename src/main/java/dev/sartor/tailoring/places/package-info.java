/** Where the lines of a draft stand on its pages. */
@NullMarked
package dev.sartor.tailoring.places;

import org.jspecify.annotations.NullMarked;
