/** The command line. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "model",
            "rendering",
            "rendering :: *",
            "exports",
            "ats",
            "ats :: *",
            "generation",
            "generation :: *",
            "postings",
            "postings :: json",
            "parsing",
            "parsing :: explain",
            "parsing :: evaluation",
            "tailoring",
            "tailoring :: *"
        })
package dev.sartor.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
