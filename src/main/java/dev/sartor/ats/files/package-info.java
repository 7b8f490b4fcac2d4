/** Kinds of files, and what gets their text out; a folder an extractor. */
@NullMarked
@NamedInterface("files")
package dev.sartor.ats.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
