/** Fonts of the process: parsed once, shaped by HarfBuzz as the JDK bundles it, every word's shape kept. */
@NullMarked
@NamedInterface("fonts")
package dev.sartor.rendering.fonts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
