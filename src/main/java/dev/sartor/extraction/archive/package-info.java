/** Zip archives and XML from strangers, opened with care. */
@NamedInterface("archive")
@NullMarked
package dev.sartor.extraction.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
