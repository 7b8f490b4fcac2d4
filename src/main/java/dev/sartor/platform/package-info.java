/** The plumbing of the server: database, HTTP, problems, limits. The only module that may know Spring at its root. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel :: paging"})
package dev.sartor.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
