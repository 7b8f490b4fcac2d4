/** Holds what the job asks against what the person has. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "model", "skills"})
package dev.sartor.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
