/** Bytes that are kept: whole or not at all, sealed, apart by workspace, handed out by signed links. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
package dev.sartor.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
