/** Reads finished files back as employers' machines do, and says what got lost. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "model", "skills"})
package dev.sartor.ats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
