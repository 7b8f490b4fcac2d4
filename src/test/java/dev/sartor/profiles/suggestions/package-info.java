/** Tests of suggestions. */
@NullMarked
package dev.sartor.profiles.suggestions;

import org.jspecify.annotations.NullMarked;
