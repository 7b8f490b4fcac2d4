/** The one way to run hostile work: in a process of its own, small, timed, without network, files to write or secrets. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package dev.sartor.containment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
