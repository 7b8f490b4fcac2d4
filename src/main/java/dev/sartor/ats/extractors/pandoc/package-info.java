/** Pandoc, which turns documents into others. */
@NullMarked
package dev.sartor.ats.extractors.pandoc;

import org.jspecify.annotations.NullMarked;
