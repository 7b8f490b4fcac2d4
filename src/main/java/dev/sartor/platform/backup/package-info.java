/** Everything the server keeps as one file, and back. */
@NullMarked
@NamedInterface("backup")
package dev.sartor.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
