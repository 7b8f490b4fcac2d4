/** Sets a draft on pages: blocks, lines, pages; a typesetter of our own. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "model"})
package dev.sartor.rendering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
