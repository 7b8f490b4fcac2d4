/** Plain text and Markdown. */
@NamedInterface("plain")
@NullMarked
package dev.sartor.extraction.plain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
