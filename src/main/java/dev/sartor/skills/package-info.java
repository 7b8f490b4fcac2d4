/** The taxonomy of skills, and which of them a text names. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "model"})
package dev.sartor.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
