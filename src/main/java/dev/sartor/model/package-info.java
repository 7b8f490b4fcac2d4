/** The values that travel through the pipeline: what a person has done, what a job asks, what is said, what was found. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel"})
package dev.sartor.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
