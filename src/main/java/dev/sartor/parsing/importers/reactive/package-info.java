/** Reactive Resume's JSON, versions 3, 4 and 5. */
@NullMarked
package dev.sartor.parsing.importers.reactive;

import org.jspecify.annotations.NullMarked;
