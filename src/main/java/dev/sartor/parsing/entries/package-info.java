/** A section's rows to entries: what heads them, what they tell. */
@NullMarked
package dev.sartor.parsing.entries;

import org.jspecify.annotations.NullMarked;
