/** Everything the server keeps as one file, and back. */
@NullMarked
package dev.sartor.platform.backup;

import org.jspecify.annotations.NullMarked;
