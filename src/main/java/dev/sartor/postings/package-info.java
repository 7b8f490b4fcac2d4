/** Reads what a job asks out of its posting. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "model",
            "skills",
            "fetching",
            "containment",
            "containment :: browser",
            "extraction",
            "extraction :: *"
        })
package dev.sartor.postings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
