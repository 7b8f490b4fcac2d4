/** Tests of backups. */
@NullMarked
package dev.sartor.platform.backup;

import org.jspecify.annotations.NullMarked;
