/** What a person could say better of themselves, in their own words: questions and finds, never inventions. */
@NullMarked
package dev.sartor.profiles.suggestions;

import org.jspecify.annotations.NullMarked;
