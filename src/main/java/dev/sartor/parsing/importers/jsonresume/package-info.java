/** JSON Resume, schema v1.0.0. */
@NullMarked
package dev.sartor.parsing.importers.jsonresume;

import org.jspecify.annotations.NullMarked;
