/** Resume-Matcher's JSON. */
@NullMarked
package dev.sartor.parsing.importers.resumematcher;

import org.jspecify.annotations.NullMarked;
