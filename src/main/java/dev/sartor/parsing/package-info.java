/** Reads a file of the person's into a résumé; a folder an importer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "model", "containment", "extraction", "extraction :: *"})
package dev.sartor.parsing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
