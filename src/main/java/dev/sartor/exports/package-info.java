/** Turns a set document into a download; a folder a format. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "model", "rendering", "rendering :: *"})
package dev.sartor.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
