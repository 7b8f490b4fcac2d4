/** Language models: asking one, whoever makes it, and bearing its faults. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel :: paging", "platform", "fetching", "fetching :: http"})
package dev.sartor.llm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
