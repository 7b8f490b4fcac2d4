/** Rows to sections by their titles. */
@NullMarked
package dev.sartor.parsing.sections;

import org.jspecify.annotations.NullMarked;
