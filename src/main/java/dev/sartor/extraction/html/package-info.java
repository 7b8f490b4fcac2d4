/** Web pages. */
@NamedInterface("html")
@NullMarked
package dev.sartor.extraction.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
