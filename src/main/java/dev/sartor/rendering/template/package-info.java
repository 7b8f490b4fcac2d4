/** Templates: data that says how documents look; read, checked, never code. */
@NullMarked
@NamedInterface("template")
package dev.sartor.rendering.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
