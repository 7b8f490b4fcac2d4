/** What a person has done, kept and told: master profiles with all their versions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel :: paging",
            "model",
            "platform",
            "storage",
            "containment",
            "parsing",
            "parsing :: merging",
            "rendering :: photos",
            "skills"
        })
package dev.sartor.profiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
