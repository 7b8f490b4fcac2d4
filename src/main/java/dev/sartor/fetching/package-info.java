/** The one guarded way out to the network: public web pages only, small ones, as their sites allow. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package dev.sartor.fetching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
