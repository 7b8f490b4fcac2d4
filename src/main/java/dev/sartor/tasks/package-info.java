/** Background work that survives a crash: asked for in the transaction it belongs to, done once, watched while it runs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel :: paging", "platform"})
package dev.sartor.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
