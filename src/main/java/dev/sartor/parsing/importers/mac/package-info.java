/** Manfred Awesomic CV, JSON. */
@NullMarked
package dev.sartor.parsing.importers.mac;

import org.jspecify.annotations.NullMarked;
