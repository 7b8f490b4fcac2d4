/** The board: jobs that someone pursues, and how far each has come. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel :: paging",
            "model",
            "platform",
            "platform :: *",
            "fetching",
            "containment",
            "postings",
            "postings :: *"
        })
package dev.sartor.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
