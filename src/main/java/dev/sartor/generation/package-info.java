/** Chooses and words what a CV and a letter say, and holds every line to the facts. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "model",
            "skills",
            "llm",
            "llm :: *",
            "rendering",
            "rendering :: *",
            "matching",
            "matching :: words"
        })
package dev.sartor.generation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
