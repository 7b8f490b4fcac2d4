/** Ghostscript, which prints. */
@NullMarked
package dev.sartor.ats.extractors.ghostscript;

import org.jspecify.annotations.NullMarked;
