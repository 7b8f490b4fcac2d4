/** The command line. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "containment",
            "containment :: latex",
            "model",
            "rendering",
            "rendering :: *",
            "exports",
            "ats",
            "ats :: *",
            "matching",
            "matching :: *",
            "generation",
            "generation :: *",
            "postings",
            "postings :: json",
            "postings :: boards",
            "postings :: files",
            "fetching",
            "llm",
            "llm :: *",
            "parsing",
            "parsing :: merging",
            "parsing :: explain",
            "parsing :: evaluation",
            "tailoring",
            "tailoring :: *"
        })
package dev.sartor.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
