/** A page's own scripts, run in a browser behind walls: no network, no disk, ended in time. */
@NullMarked
@NamedInterface("browser")
package dev.sartor.containment.browser;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
