/** Bytes to text that knows its place: pieces of lines with boxes, fonts, colours and links. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package dev.sartor.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
