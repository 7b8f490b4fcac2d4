/** Markdown. */
@NullMarked
package dev.sartor.parsing.importers.md;

import org.jspecify.annotations.NullMarked;
