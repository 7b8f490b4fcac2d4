/** Keys by which programs speak for a person. */
@NullMarked
package dev.sartor.identity.keys;

import org.jspecify.annotations.NullMarked;
