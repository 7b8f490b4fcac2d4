/** The command line. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "model",
            "skills",
            "rendering",
            "rendering :: *",
            "matching",
            "exports",
            "ats",
            "generation",
            "postings",
            "parsing",
            "tailoring"
        })
package dev.sartor.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
