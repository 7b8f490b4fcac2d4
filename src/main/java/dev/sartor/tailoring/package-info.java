/** The whole pipeline as one call, keeping nothing. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "model",
            "platform",
            "llm",
            "llm :: *",
            "skills",
            "containment",
            "rendering",
            "rendering :: *",
            "notifications",
            "parsing",
            "postings",
            "postings :: json",
            "matching",
            "matching :: meaning",
            "exports",
            "ats",
            "ats :: *",
            "generation",
            "generation :: *"
        })
package dev.sartor.tailoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
