/** Judges what a machine reads: contact details, headings, dates, sentences, keywords; plain functions over text. */
@NullMarked
@NamedInterface("checks")
package dev.sartor.ats.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
