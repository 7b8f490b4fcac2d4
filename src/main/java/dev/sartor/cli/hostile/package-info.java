/** Measures that damaged files are read or refused in words, and never break the process that asked. */
@NullMarked
package dev.sartor.cli.hostile;

import org.jspecify.annotations.NullMarked;
