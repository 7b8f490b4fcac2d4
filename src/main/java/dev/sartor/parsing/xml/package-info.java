/** XML read with no door to the outside. */
@NullMarked
package dev.sartor.parsing.xml;

import org.jspecify.annotations.NullMarked;
